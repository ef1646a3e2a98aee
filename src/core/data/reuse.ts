import type { ReuseRow } from '../model/reuse-row.ts';
import type { SharedPair } from '../model/shared-passage.ts';
import { addressEnd, type AddressOf } from './addresses.ts';

/**
 * Rows of the passages of all pairs of documents, pair by pair in the order of the earlier document.
 * @param urlOf absolute address of a passage on the page of its pair
 */
export function makeReuseRows(
	pairs: readonly SharedPair[],
	addressOf: AddressOf,
	urlOf: (a: string, b: string, passage: string) => string,
): ReuseRow[] {
	return pairs.flatMap(({ a, b, passages }) =>
		passages.map((passage) => ({
			a: `${a}/${passage.a}`,
			a_offset: passage.a_offset,
			b: `${b}/${passage.b}`,
			b_offset: passage.b_offset,
			text: passage.text,
			han: passage.han,
			boilerplate: passage.boilerplate !== null,
			boilerplate_reason: passage.boilerplate,
			url: urlOf(a, b, passage.id),
			...addressEnd('a', addressOf(`${a}/${passage.a}`)),
			...addressEnd('b', addressOf(`${b}/${passage.b}`)),
		})),
	);
}
