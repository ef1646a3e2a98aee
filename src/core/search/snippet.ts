import type { Stretch } from './hits.ts';

/** A verbatim part of a text with the hits in it. */
export interface Snippet {
	text: string;
	hits: Stretch[];
	cut: { before: boolean; after: boolean };
}

/** Characters before the first hit. */
const lead = 16;
const stop = /[。；，、：]/;

/** The part of a text that shows most of its hits, different words first, opened at a stop where one is near. */
export function makeSnippet(text: string, hits: readonly Stretch[], length = 84): Snippet {
	if (text.length <= length) return { text, hits: [...hits], cut: { before: false, after: false } };
	const first = hits.length > 0 ? densest(text, hits, length - lead) : 0;
	const start = openAt(text, first, length);
	// A hit longer than the snippet is still shown to its end.
	const reach = hits.find((hit) => hit[0] === first)?.[1] ?? 0;
	const end = Math.max(Math.min(text.length, start + length), reach);
	return {
		text: text.slice(start, end),
		hits: hits.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from - start, to - start]),
		cut: { before: start > 0, after: end < text.length },
	};
}

/** Start of the hit from which a window shows most. */
function densest(text: string, hits: readonly Stretch[], room: number): number {
	let best = hits[0]?.[0] ?? 0;
	let most = 0;
	for (const [start] of hits) {
		const shown = hits.filter((hit) => hit[0] >= start && hit[1] <= start + room);
		const value = shown.length + 100 * new Set(shown.map((hit) => text.slice(...hit))).size;
		if (value > most) {
			most = value;
			best = start;
		}
	}
	return best;
}

function openAt(text: string, first: number, length: number): number {
	// Near the end of the text the window is moved back to stay full.
	const from = Math.max(0, Math.min(first - lead, text.length - length));
	if (from === 0) return 0;
	const ahead = text.slice(from, first).search(stop);
	return ahead < 0 ? from : from + ahead + 1;
}
