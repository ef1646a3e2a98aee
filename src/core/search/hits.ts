import { foldWithPlaces } from './fold.ts';

/** A stretch of text, in UTF-16 units: first, and behind the last. */
export type Stretch = [start: number, end: number];

/** All places of folded phrases in a text, in order; those that overlap are joined. */
export function findHits(text: string, phrases: readonly string[]): Stretch[] {
	const folded = foldWithPlaces(text);
	const found: Stretch[] = [];
	for (const phrase of phrases) {
		if (phrase === '') continue;
		for (let at = folded.text.indexOf(phrase); at >= 0; at = folded.text.indexOf(phrase, at + phrase.length))
			found.push([folded.starts[at] ?? 0, folded.ends[at + phrase.length - 1] ?? 0]);
	}
	return join(found.sort((a, b) => a[0] - b[0] || b[1] - a[1]));
}

function join(sorted: readonly Stretch[]): Stretch[] {
	const joined: Stretch[] = [];
	for (const [start, end] of sorted) {
		const last = joined.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], end);
		else joined.push([start, end]);
	}
	return joined;
}
