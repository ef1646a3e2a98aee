import type { Unaddressed } from '../model/clause-address.ts';
import { dutiesOf, walk, type Clause } from '../model/clause.ts';
import type { DutyRow } from '../model/rows.ts';

/**
 * Rows of the units a document's clauses name, in printed order.
 * A name missing from the table of units keeps its row with a null department; a check reports it.
 * @param findDepartment id of a printed name, or null
 */
export function makeDutyRows(
	document: string,
	clauses: readonly Clause[],
	findDepartment: (name: string) => string | null,
): Unaddressed<DutyRow>[] {
	return [...walk(clauses)].flatMap(([clause]) =>
		dutiesOf(clause).map(({ name, role }) => ({
			clause: `${document}/${clause.id}`,
			department: findDepartment(name),
			role,
			as_printed: name,
		})),
	);
}
