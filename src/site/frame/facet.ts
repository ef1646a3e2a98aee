/** A facet of an explorable table with its values, their words and how many rows have them. */
export interface Facet {
	/** Name of the rows' data attribute and of the address's parameter. */
	name: string;
	title: string;
	values: { value: string; label: string; count: number }[];
}

/**
 * Counts the values of a facet; those never met are left out.
 * @param valuesOf values of a row
 * @param labels words for the values, in the order they are offered
 */
export function makeFacet<Row>(
	name: string,
	title: string,
	rows: readonly Row[],
	valuesOf: (row: Row) => readonly string[],
	labels: Iterable<readonly [value: string, label: string]>,
): Facet {
	const counts = new Map<string, number>();
	for (const row of rows) for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
	const values = [...labels].flatMap(([value, label]) => {
		const count = counts.get(value);
		return count === undefined ? [] : [{ value, label, count }];
	});
	const named = new Set(values.map(({ value }) => value));
	const nameless = [...counts.keys()].filter((value) => !named.has(value));
	if (nameless.length) throw new Error(`facet ${name} has values without a label: ${nameless.join(', ')}`);
	return { name, title, values };
}
