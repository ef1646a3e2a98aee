import { facetNames, type FacetName } from './query.ts';
import type { FacetLabels, SearchRecord } from './record.ts';
import { shardStarts } from './texts.ts';
import { cutFor, type Cut } from './tokens.ts';

/** `search/catalogue.json`: what counting and sorting need of every clause, in columns, for they pack to a few kilobytes. */
export interface CatalogueFile {
	/** How the words of the index are cut. */
	cut: Cut;
	facets: FacetLabels;
	documents: {
		id: string;
		/** Ids of its clauses in reading order, parted by blanks. */
		clauses: string;
		/** Lengths of their texts. */
		lengths: number[];
		/** Facet by facet one entry a clause: numbers of the values, parted by `.`; a single entry when it is the same for all. */
		facets: { [facet in FacetName]: string[] };
	}[];
	/** Order of the first clause in each file of texts. */
	texts: number[];
}

/** The same, ready for look-ups; a clause is known by its order. */
export interface Catalogue {
	cut: Cut;
	labels: FacetLabels;
	ids: string[];
	lengths: number[];
	/** Facet → clause → numbers of its values in `labels`. */
	values: { [facet in FacetName]: number[][] };
	texts: number[];
}

/** Packs the records, which must stand in reading order. */
export function packCatalogue(records: readonly SearchRecord[], labels: FacetLabels, cut = cutFor(charactersIn(records))): CatalogueFile {
	const documents = Map.groupBy(records, ({ id }) => documentOf(id));
	const numbers = forFacets((facet) => new Map(labels[facet].map(({ value }, index) => [value, index])));
	return {
		cut,
		facets: labels,
		documents: [...documents].map(([id, clauses]) => ({
			id,
			clauses: clauses.map((clause) => clause.id.slice(id.length + 1)).join(' '),
			lengths: clauses.map(({ text }) => text.length),
			facets: forFacets((facet) => {
				const column = clauses.map((clause) => clause.facets[facet].map((value) => numbers[facet].get(value) ?? -1).join('.'));
				return new Set(column).size === 1 ? column.slice(0, 1) : column;
			}),
		})),
		texts: shardStarts(records.map(({ text }) => text.length)),
	};
}

/** Unpacks the catalogue. */
export function openCatalogue({ cut, facets: labels, documents, texts }: CatalogueFile): Catalogue {
	const ids = documents.flatMap(({ id, clauses }) => clauses.split(' ').map((clause) => `${id}/${clause}`));
	const values = forFacets((facet) =>
		documents.flatMap(({ lengths, facets }) => {
			const column = facets[facet].map((entry) => (entry === '' ? [] : entry.split('.').map(Number)));
			return column.length === lengths.length ? column : lengths.map(() => column[0] ?? []);
		}),
	);
	return { cut, labels, ids, lengths: documents.flatMap(({ lengths }) => lengths), values, texts };
}

function charactersIn(records: readonly SearchRecord[]): number {
	return records.reduce((sum, { text }) => sum + text.length, 0);
}

/** The document of a clause id. */
export function documentOf(id: string): string {
	return id.slice(0, id.indexOf('/'));
}

/** An object with an entry for each facet. */
export function forFacets<Value>(make: (facet: FacetName) => Value): { [facet in FacetName]: Value } {
	return Object.fromEntries(facetNames.map((facet) => [facet, make(facet)])) as { [facet in FacetName]: Value };
}
