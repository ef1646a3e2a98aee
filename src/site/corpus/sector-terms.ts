import type { SectorClause } from './sector-clauses.ts';

/** Where one of the searched terms occurs in a document. */
export interface TermHits {
	term: string;
	/** Clauses that contain it, each with the sector it was put under; null for cover notice and closing matter. */
	hits: { clause: SectorClause; sector: string | null }[];
}

/**
 * Looks for terms in the reading text of clauses, as whole substrings; a term counts once a clause.
 * @param sectorOf name of a clause's primary sector
 */
export function searchTerms(
	terms: readonly string[],
	clauses: readonly SectorClause[],
	sectorOf: (clause: string) => string | null,
): TermHits[] {
	return terms.map((term) => ({
		term,
		hits: clauses.filter(({ text }) => text.includes(term)).map((clause) => ({ clause, sector: sectorOf(clause.id) })),
	}));
}
