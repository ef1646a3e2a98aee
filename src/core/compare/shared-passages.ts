/** A clause's full text, with the document it belongs to. */
export interface ClauseText {
	/** `sx-plan-2021/16`. */
	id: string;
	text: string;
}

/** A passage two clauses have in common, which can be extended to neither side. */
export interface SharedPassage {
	a: string;
	/** Where it begins in clause a's full text, in UTF-16 units. */
	a_offset: number;
	b: string;
	b_offset: number;
	text: string;
}

/** Shortest passage that counts, in Han characters; punctuation and figures come on top. */
export const shortest = 15;

const han = /\p{Script=Han}/gu;

/** Number of Han characters of a text. */
export function countHan(text: string): number {
	return text.match(han)?.length ?? 0;
}

/**
 * All maximal common passages of two documents with at least so many Han characters, verbatim, in the order of document a.
 * A passage lies within one clause's full text on either side. Every passage contains windows of that many characters that both
 * documents have, so an index of b's windows finds each of them; a match is taken where it cannot be extended to the left.
 */
export function findSharedPassages(a: readonly ClauseText[], b: readonly ClauseText[], least = shortest): SharedPassage[] {
	const windows = new Map<string, { clause: ClauseText; at: number }[]>();
	for (const clause of b)
		for (let at = 0; at + least <= clause.text.length; at += 1) {
			const window = clause.text.slice(at, at + least);
			const places = windows.get(window);
			if (places) places.push({ clause, at });
			else windows.set(window, [{ clause, at }]);
		}
	return a.flatMap(({ id, text }) => {
		const found: SharedPassage[] = [];
		for (let at = 0; at + least <= text.length; at += 1)
			for (const { clause, at: there } of windows.get(text.slice(at, at + least)) ?? []) {
				if (at > 0 && there > 0 && text[at - 1] === clause.text[there - 1]) continue;
				const passage = text.slice(at, at + commonLength(text, at, clause.text, there));
				if (countHan(passage) >= least) found.push({ a: id, a_offset: at, b: clause.id, b_offset: there, text: passage });
			}
		return found;
	});
}

/** The longest words two documents share when no passage of theirs counts; the first of several as long. */
export function findLongestBelow(a: readonly ClauseText[], b: readonly ClauseText[]): SharedPassage | undefined {
	for (let least = shortest - 1; least > 0; least -= 1) {
		const [found] = findSharedPassages(a, b, least);
		if (found) return found;
	}
	return undefined;
}

function commonLength(a: string, from: number, b: string, there: number): number {
	let length = 0;
	while (from + length < a.length && there + length < b.length && a[from + length] === b[there + length]) length += 1;
	return length;
}
