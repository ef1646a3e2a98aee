import { facetNames, type Answer, type FacetName } from '../../core/search/query.ts';

/** The words for facet values: an answer leaves out those it does not have, but a choice made earlier must still be named. */
export class FacetLabels {
	private readonly titleOf: (document: string) => string;
	private readonly known = new Map<string, string>();

	/** @param titleOf title of a document, known before any answer */
	constructor(titleOf: (document: string) => string) {
		this.titleOf = titleOf;
	}

	learn({ facets }: Answer): void {
		for (const name of facetNames) for (const { value, label } of facets[name]) this.known.set(`${name} ${value}`, label);
	}

	name(facet: FacetName, value: string): string {
		return this.known.get(`${facet} ${value}`) ?? (facet === 'document' ? this.titleOf(value) : value);
	}
}
