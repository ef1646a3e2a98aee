import { fold } from '../../../core/search/fold.ts';
import type { ExploreRow } from './row.ts';

/**
 * Reads what filters and sorting need from the rows of a table:
 * `data-{facet}` holds facet values apart by blanks, `data-low`, `data-high` and `data-unit` an amount in base units,
 * a cell's `data-key` what its column is sorted by if not its words. Columns whose heading has `data-join` go on in the words of the cell before.
 */
export function readRows(table: HTMLTableElement, elements: readonly HTMLTableRowElement[], facets: readonly string[]): ExploreRow[] {
	const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
	const joined = heads.map((head) => 'join' in head.dataset);
	return elements.map(({ dataset, cells }) => {
		const own = [...cells];
		const { low, high = low, unit = '' } = dataset;
		return {
			facets: Object.fromEntries(facets.map((facet) => [facet, dataset[facet]?.split(' ') ?? []])),
			// A full stop keeps words of two cells from reading as one phrase.
			text: fold(own.map((cell, index) => (joined[index] ? '' : '。') + cell.textContent).join('')),
			range: low === undefined ? null : [Number(low), Number(high)],
			unit,
			keys: Object.fromEntries(
				heads.flatMap(({ dataset: { column } }, index) =>
					column ? [[column, own[index]?.dataset.key ?? own[index]?.textContent.trim() ?? '']] : [],
				),
			),
		};
	});
}
