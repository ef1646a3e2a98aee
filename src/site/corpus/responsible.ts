import { dutiesOf, walk, type Clause, type Duty } from '../../core/model/clause.ts';
import { withParagraphs } from '../../core/model/clause-names.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { readClauses } from './clause-tree.ts';
import { findDepartment } from './department-table.ts';

/** Who answers for a clause, and whether it says so itself. */
export interface Responsibility {
	duties: Duty[];
	/** True when the units stand in a clause above. */
	inherited: boolean;
}

/**
 * Units that answer for a clause: those it names with its untitled paragraphs; else those of the item it is a paragraph of;
 * else those of the nearest clause above that names any.
 * @param ancestors outermost first
 */
export function findResponsible(clause: Clause, ancestors: readonly Clause[]): Responsibility {
	const own = withParagraphs(clause).flatMap(dutiesOf);
	if (own.length > 0) return { duties: own, inherited: false };
	for (const ancestor of [...ancestors].reverse()) {
		const duties = withParagraphs(ancestor).flatMap(dutiesOf);
		if (duties.length > 0) return { duties, inherited: true };
	}
	return { duties: [], inherited: false };
}

/** Ids of the units that answer for each clause of a document. */
export function departmentsByClause({ id, province }: DocumentMeta): Map<string, string[]> {
	return new Map(
		[...walk(readClauses(id))].map(([clause, ancestors]) => [
			clause.id,
			[...new Set(findResponsible(clause, ancestors).duties.flatMap(({ name }) => findDepartment(name, province) ?? []))],
		]),
	);
}
