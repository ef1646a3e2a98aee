import type { FacetName } from './query.ts';

/** One clause as search sees it. */
export interface SearchRecord {
	/** `sx-plan-2021/16`. */
	id: string;
	/** Labels and titles from the root, the clause's own included. */
	place: string[];
	/** Its whole own reading text, `full_text` of the open data. */
	text: string;
	/** Values of each facet. */
	facets: { [facet in FacetName]: string[] };
}

/** Values of each facet in the order they are shown, with the words shown for them. */
export type FacetLabels = { [facet in FacetName]: { value: string; label: string }[] };
