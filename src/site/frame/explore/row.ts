/** What filters and sorting know of a row of an explorable table. */
export interface ExploreRow {
	/** Values by facet. */
	facets: { [facet: string]: readonly string[] };
	/** Its words, folded. */
	text: string;
	/** Its amount in base units, or null; a single amount is its own range. */
	range: readonly [low: number, high: number] | null;
	/** Base unit of the amount. */
	unit: string;
	/** What each column is sorted by. */
	keys: { [column: string]: string };
}
