import { forFacets, type Catalogue } from './catalogue.ts';
import { facetNames, type Answer, type FacetName, type Query } from './query.ts';

/** Clauses that pass the chosen values, and for each facet those that pass all choices but its own. */
export interface Narrowed {
	passed: number[];
	open: { [facet in FacetName]: number[] };
}

/** Narrows clauses, given by their order, to the chosen values: several of one facet are alternatives, several facets narrow. */
export function narrow({ labels, values }: Catalogue, orders: readonly number[], chosen: Query['facets']): Narrowed {
	const wanted = facetNames
		.filter((facet) => chosen[facet]?.length)
		.map((facet) => ({
			facet,
			numbers: new Set(labels[facet].flatMap(({ value }, index) => (chosen[facet]?.includes(value) ? [index] : []))),
		}));
	const narrowed: Narrowed = { passed: [], open: forFacets(() => []) };
	for (const order of orders) {
		const failed = wanted.filter(({ facet, numbers }) => !values[facet][order]?.some((value) => numbers.has(value)));
		if (failed.length === 0) narrowed.passed.push(order);
		for (const facet of facetNames) if (failed.every((failure) => failure.facet === facet)) narrowed.open[facet].push(order);
	}
	return narrowed;
}

/** Count of each value of each facet among the clauses that pass the other facets' choices; values never met are left out. */
export function countFacets({ labels, values }: Catalogue, { open }: Narrowed): Answer['facets'] {
	return forFacets((facet) => {
		const counts = labels[facet].map(() => 0);
		for (const order of open[facet]) for (const value of new Set(values[facet][order])) counts[value] = (counts[value] ?? 0) + 1;
		return labels[facet].map(({ value, label }, index) => ({ value, label, count: counts[index] ?? 0 })).filter(({ count }) => count > 0);
	});
}
