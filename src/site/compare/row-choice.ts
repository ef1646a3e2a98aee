/** What a reader wants to see of a comparison. */
export interface Choice {
	/** Verdicts; none means all. */
	relations: readonly string[];
	/** A sector, or empty for all. */
	sector: string;
}

/** What a filter needs to know of a row. */
export interface RowKeys {
	verdict: string;
	sectors: readonly string[];
}

/** Reads the choice of an address: `?relation=dropped&relation=new&sector=logistics`. What the page does not offer is left out. */
export function readChoice(search: string, offered: { relations: ReadonlySet<string>; sectors: ReadonlySet<string> }): Choice {
	const query = new URLSearchParams(search);
	const sector = query.get('sector') ?? '';
	return {
		relations: [...new Set(query.getAll('relation'))].filter((relation) => offered.relations.has(relation)),
		sector: offered.sectors.has(sector) ? sector : '',
	};
}

/** The query of a choice, with its question mark; empty where all is shown. */
export function writeChoice({ relations, sector }: Choice): string {
	const query = new URLSearchParams(relations.map((relation) => ['relation', relation]));
	if (sector) query.set('sector', sector);
	return query.size > 0 ? `?${query}` : '';
}

/** True when a row is among what was chosen. */
export function isChosen({ verdict, sectors }: RowKeys, { relations, sector }: Choice): boolean {
	return (relations.length === 0 || relations.includes(verdict)) && (sector === '' || sectors.includes(sector));
}
