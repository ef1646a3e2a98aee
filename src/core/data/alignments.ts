import type { AlignedPair } from '../model/alignment.ts';
import type { AlignmentRow } from '../model/compare-rows.ts';
import { addressEnd, type AddressOf } from './addresses.ts';

/**
 * Rows of the aligned pairs: each group becomes one row for each clause of one side with each of the other.
 * @param urlOf absolute address of the page that sets two documents side by side
 */
export function makeAlignmentRows(
	pairs: readonly AlignedPair[],
	addressOf: AddressOf,
	urlOf: (a: string, b: string) => string,
): AlignmentRow[] {
	return pairs.flatMap(({ a, b, groups }) =>
		groups.flatMap(({ from, to, relation, note, similarity }) =>
			orNothing(from).flatMap((older) =>
				orNothing(to).map((newer) => ({
					from: older && `${a}/${older}`,
					to: newer && `${b}/${newer}`,
					absent_from: older === null ? a : newer === null ? b : null,
					relation,
					note,
					similarity: older === null || newer === null ? null : similarity,
					url: urlOf(a, b),
					...addressEnd('from', older === null ? null : addressOf(`${a}/${older}`)),
					...addressEnd('to', newer === null ? null : addressOf(`${b}/${newer}`)),
				})),
			),
		),
	);
}

function orNothing(clauses: readonly string[]): readonly (string | null)[] {
	return clauses.length > 0 ? clauses : [null];
}
