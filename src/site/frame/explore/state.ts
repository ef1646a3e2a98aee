/** What an explorable table shows, as its address states it. */
export interface ExploreState {
	/** Chosen values by facet: several of one facet are alternatives, several facets narrow. */
	facets: { [facet: string]: string[] };
	/** Words every row shown holds. */
	text: string;
	/** Bounds as typed: 1000亿元. */
	min: string;
	max: string;
	/** Column the rows are sorted by; empty for their own order. */
	sort: string;
	isDescending: boolean;
}

/** Columns and facets a table has; what an address says of others is ignored. */
export interface ExploreShape {
	facets: readonly string[];
	columns: readonly string[];
}

/** Reads `?document=sx-plan-2021&min=1000亿元&sort=value&order=desc`. */
export function readState(search: string, { facets, columns }: ExploreShape): ExploreState {
	const given = new URLSearchParams(search);
	const one = (name: string): string => (given.get(name) ?? '').trim();
	const chosen = facets.map((name) => [name, [...new Set(given.getAll(name))].filter(Boolean)] as const);
	const sort = columns.includes(one('sort')) ? one('sort') : '';
	return {
		facets: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
		text: one('text'),
		min: one('min'),
		max: one('max'),
		sort,
		isDescending: sort !== '' && one('order') === 'desc',
	};
}

/** The address of a state, without what goes without saying; '' for the whole table in its own order. */
export function writeState({ facets, text, min, max, sort, isDescending }: ExploreState, shape: ExploreShape): string {
	const given = new URLSearchParams();
	for (const name of shape.facets) for (const value of facets[name] ?? []) given.append(name, value);
	for (const [name, value] of Object.entries({ text, min, max, sort, order: isDescending ? 'desc' : '' }))
		if (value) given.set(name, value);
	const search = given.toString();
	return search && `?${search}`;
}
