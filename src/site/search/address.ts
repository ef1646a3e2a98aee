import { facetNames, type Query } from '../../core/search/query.ts';

/** What the search page shows, as its address states it. */
export interface Inquiry {
	query: Query;
	/** The reader declined the rewriting of the words. */
	asTyped: boolean;
	/** Results stand under the titles of their documents. */
	isGrouped: boolean;
}

/** Reads `?q=物流&document=sx-fyp14&sort=density`; what it does not know it ignores. */
export function readAddress(search: string): Inquiry {
	const given = new URLSearchParams(search);
	const facets: Query['facets'] = {};
	for (const name of facetNames) {
		const values = [...new Set(given.getAll(name))].filter(Boolean);
		if (values.length) facets[name] = values;
	}
	return {
		query: { text: (given.get('q') ?? '').trim(), facets, sort: given.get('sort') === 'density' ? 'density' : 'order' },
		asTyped: given.get('as') === 'typed',
		isGrouped: given.get('group') !== 'none',
	};
}

/** The address of an inquiry, without what goes without saying; '' for an empty page. */
export function writeAddress({ query, asTyped, isGrouped }: Inquiry): string {
	const given = new URLSearchParams();
	if (query.text) given.set('q', query.text);
	for (const name of facetNames) for (const value of query.facets[name] ?? []) given.append(name, value);
	if (query.sort === 'density') given.set('sort', 'density');
	if (!isGrouped) given.set('group', 'none');
	if (asTyped) given.set('as', 'typed');
	const search = given.toString();
	return search && `?${search}`;
}

/** The words for `?q=` of a page that shall mark these phrases. */
export function writePhrases(phrases: readonly string[]): string {
	return phrases.map((phrase) => (/\s/.test(phrase) ? `"${phrase}"` : phrase)).join(' ');
}
