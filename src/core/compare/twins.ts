import type { SharedPair } from '../model/shared-passage.ts';

/** A mark beside a clause that leads to the passage it shares with another document. */
export interface Twin {
	/** Path of the passage on the page of the pair. */
	to: string;
	/** The other document. */
	document: string;
	/** Where the first word of the passage stands in the clause's full text; a mark before it belongs to the sentence before. */
	offset: number;
}

/** Path of the page of a pair's shared passages. @param a the earlier document */
export function sharedPath(a: string, b: string, passage = ''): string {
	return `compare/${a}/${b}/shared/${passage && `#${passage}`}`;
}

/** Twins of each clause of a document: one for each other document, at the longest passage that is not boilerplate. */
export function makeTwins(document: string, pairs: readonly SharedPair[]): Map<string, Twin[]> {
	const twins = new Map<string, Twin[]>();
	for (const { a, b, passages } of pairs) {
		if (a !== document && b !== document) continue;
		const own = passages
			.filter(({ boilerplate }) => boilerplate === null)
			.map(({ id, han, text, ...ends }) => ({
				han,
				clause: document === a ? ends.a : ends.b,
				twin: {
					to: sharedPath(a, b, id),
					document: document === a ? b : a,
					offset: (document === a ? ends.a_offset : ends.b_offset) + text.search(/[\p{L}\p{N}]/u),
				},
			}));
		for (const [clause, group] of Map.groupBy(own, (entry) => entry.clause)) {
			const [longest] = group.toSorted((one, other) => other.han - one.han);
			if (longest) twins.set(clause, [...(twins.get(clause) ?? []), longest.twin]);
		}
	}
	return twins;
}
