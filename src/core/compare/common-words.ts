import { countHan } from './shared-passages.ts';

/** A stretch of a text, in UTF-16 units. */
interface Extent {
	from: number;
	to: number;
}

/**
 * Where two texts have words in common: every maximal common stretch with at least `least` Han characters, merged where they overlap,
 * without the punctuation at their ends.
 * Unlike a comparison in order it finds what stands elsewhere in the other text.
 */
export function findCommonWords(a: string, b: string, least: number): { a: Extent[]; b: Extent[] } {
	const found = { a: [] as Extent[], b: [] as Extent[] };
	let before: number[] = [];
	for (let i = 0; i < a.length; i += 1) {
		const lengths: number[] = [];
		for (let j = 0; j < b.length; j += 1) {
			if (a[i] !== b[j] || a[i] === '\n') continue;
			const length = (before[j - 1] ?? 0) + 1;
			lengths[j] = length;
			const goesOn = i + 1 < a.length && j + 1 < b.length && a[i + 1] === b[j + 1] && a[i + 1] !== '\n';
			if (goesOn || countHan(a.slice(i + 1 - length, i + 1)) < least) continue;
			found.a.push({ from: i + 1 - length, to: i + 1 });
			found.b.push({ from: j + 1 - length, to: j + 1 });
		}
		before = lengths;
	}
	return { a: merge(found.a).map((extent) => trim(a, extent)), b: merge(found.b).map((extent) => trim(b, extent)) };
}

/** Without the marks of punctuation at its ends. */
function trim(text: string, { from, to }: Extent): Extent {
	const [before = ''] = /^[\p{P}\s]*/u.exec(text.slice(from, to)) ?? [];
	const [after = ''] = /[\p{P}\s]*$/u.exec(text.slice(from, to)) ?? [];
	return { from: from + before.length, to: to - after.length };
}

function merge(extents: readonly Extent[]): Extent[] {
	const merged: Extent[] = [];
	for (const { from, to } of [...extents].sort((x, y) => x.from - y.from)) {
		const last = merged.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else merged.push({ from, to });
	}
	return merged;
}
