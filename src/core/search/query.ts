/** Names of the facets, in the order the page shows them. Values are what the URL carries. */
export const facetNames = ['document', 'province', 'year', 'sector', 'department', 'place', 'holds', 'level'] as const;
export type FacetName = (typeof facetNames)[number];

/** A search as the URL states it: `/search/?q=…&document=…&sort=density`. */
export interface Query {
	text: string;
	/** Chosen values; several of one facet are alternatives, several facets narrow. */
	facets: { [facet in FacetName]?: string[] };
	/** Order of the document, or most hits for its length first. */
	sort: 'order' | 'density';
}

/** A clause that holds every phrase of the query. */
export interface Hit {
	/** `sx-plan-2021/16`. */
	id: string;
	/** Rank in reading order over all documents. */
	order: number;
	/** Characters of its text. */
	length: number;
}

/** What one result shows; loaded when it is shown. */
export interface HitDetail {
	/** Path below the base, with the anchor: `d/sx-plan-2021/#16`. */
	path: string;
	document: string;
	/** Labels from the root with titles: ["二、推动生活性服务业提档升级", "（三）文化旅游", "第16条"]. */
	place: string[];
	/** Number of hits in the whole clause. */
	count: number;
	/** Reading text around the densest hits, verbatim, with the hits as [start, end] in it; `cut` tells where it was shortened. */
	snippet: { text: string; hits: [number, number][]; cut: { before: boolean; after: boolean } };
}

/** How the words searched for differ from the words typed; shown, and undone by `asTyped`. */
export interface Rewriting {
	kind: 'simplified' | 'expanded';
	from: string;
	to: string;
}

export interface Answer {
	/** Clauses found, sorted. */
	hits: Hit[];
	/** Count of each value of each facet, with that facet's own choice left out. */
	facets: { [facet in FacetName]: { value: string; label: string; count: number }[] };
	rewritings: Rewriting[];
	/** Phrases really searched, folded; what `detail` and `highlight` look for. */
	phrases: string[];
}

/** The search engine of the page. */
export interface SearchEngine {
	find(query: Query, options?: { asTyped?: boolean }): Promise<Answer>;
	detail(hit: Hit, phrases: readonly string[]): Promise<HitDetail>;
}
