import type { ExploreRow } from './row.ts';

/** How a column is sorted: by amount, by words from their first or from their last character. */
export const sortKinds = ['amount', 'words', 'endings'] as const;
export type SortKind = (typeof sortKinds)[number];

type Compare = (a: ExploreRow, b: ExploreRow) => number;
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/**
 * Row numbers in the order of a column; rows that are equal there keep their own order, rows that have nothing there come last either way.
 * Amounts are ordered within their unit, units by how many rows have them: 20% is neither more nor less than 117个.
 */
export function sortRows(
	rows: readonly ExploreRow[],
	numbers: readonly number[],
	kind: SortKind,
	column: string,
	isDescending: boolean,
): number[] {
	const { isEmpty, ranks, compare } = orders[kind](rows, column);
	const sign = isDescending ? -1 : 1;
	return numbers.toSorted((first, second) => {
		const [a, b] = [rows[first], rows[second]];
		if (!a || !b) return 0;
		return Number(isEmpty(a)) - Number(isEmpty(b)) || ranks(a, b) || sign * compare(a, b) || first - second;
	});
}

interface Order {
	isEmpty: (row: ExploreRow) => boolean;
	/** Comes before the column's own order and is never turned round. */
	ranks: Compare;
	compare: Compare;
}

const orders: { [kind in SortKind]: (rows: readonly ExploreRow[], column: string) => Order } = {
	amount: (rows) => {
		const counts = new Map<string, number>();
		for (const { range, unit } of rows) if (range) counts.set(unit, (counts.get(unit) ?? 0) + 1);
		return {
			isEmpty: ({ range }) => range === null,
			ranks: (a, b) => (counts.get(b.unit) ?? 0) - (counts.get(a.unit) ?? 0) || collator.compare(a.unit, b.unit),
			compare: (a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0) || (a.range?.[1] ?? 0) - (b.range?.[1] ?? 0),
		};
	},
	words: (_, column) => byText(column, (text) => text),
	endings: (_, column) => byText(column, (text) => [...text].reverse().join('')),
};

function byText(column: string, form: (text: string) => string): Order {
	const key = ({ keys }: ExploreRow): string => keys[column] ?? '';
	return { isEmpty: (row) => key(row) === '', ranks: () => 0, compare: (a, b) => collator.compare(form(key(a)), form(key(b))) };
}
