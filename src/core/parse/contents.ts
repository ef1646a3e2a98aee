import { fold } from './fold.ts';
import type { SourceLine } from './source-lines.ts';

const heading = /^目 *[录次]$/;
const withPage = /^(.*?[^\d\s.])[ .…·•⋯．—\-_]*(?:[ .…·•⋯．—\-_]|(?<=[^\d ]))(\d{1,3}|[IVX]{1,4})$/;
const leaders = /[.…·•⋯．]{3,} *\d{0,3}$|[ ]{2,}\d{1,3}$|\t\d{1,3}$/;

/**
 * Finds the lines of a printed table of contents: a line 目录 and the entries below it, or a run of entries with leaders and page numbers.
 * An entry is a line that ends in a page number or repeats, word for word, a heading further down.
 * @returns indexes of the lines
 */
export function findContents(lines: readonly SourceLine[]): Set<number> {
	const texts = lines.map((line) => fold(line.text).replace(/[*#]/g, '').trim());
	const keys = texts.map(entryKey);
	const found = new Set<number>();
	const start = texts.findIndex((text) => heading.test(text));
	if (start >= 0) takeEntries(start + 1, texts, keys, found);
	if (found.size > 0) found.add(start);
	else for (const index of findLeaderRun(texts)) found.add(index);
	return found;
}

function takeEntries(from: number, texts: readonly string[], keys: readonly string[], found: Set<number>): void {
	const seen = new Set<string>();
	for (let index = from; index < texts.length; index += 1) {
		const text = texts[index] ?? '';
		const key = keys[index] ?? '';
		if (text === '') continue;
		const isPaged = withPage.test(text) && !/[。；]/.test(text);
		const repeats = key.length > 1 && keys.includes(key, index + 1);
		const isWrapped = !isPaged && isContinuation(texts, index);
		// The first heading of the body is an entry's twin: the contents end before it.
		if (seen.has(key) || (!isPaged && !repeats && !isWrapped && !/^\d{1,3}$/.test(text))) return;
		if (!isWrapped) seen.add(key);
		found.add(index);
	}
}

// A long entry may run over two lines; the second ends in the page number.
function isContinuation(texts: readonly string[], index: number): boolean {
	const next = texts.slice(index + 1).find((text) => text !== '') ?? '';
	return leaders.test(next) && !/[。；：]$/.test(texts[index] ?? '') && (texts[index] ?? '').length <= 40;
}

function findLeaderRun(texts: readonly string[]): number[] {
	let run: number[] = [];
	for (const [index, text] of texts.entries()) {
		if (text === '') continue;
		if (leaders.test(text)) run.push(index);
		else if (run.length >= 4) return run;
		else run = [];
	}
	return run.length >= 4 ? run : [];
}

function entryKey(text: string): string {
	const page = withPage.exec(text);
	return (page && /[一-鿿)》”]/.test(page[1]?.at(-1) ?? '') ? (page[1] ?? '') : text).replace(/[ .…·•⋯．—_-]/g, '');
}
