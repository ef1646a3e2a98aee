import type { Department } from '../model/department.ts';
import type { DepartmentRow } from '../model/rows.ts';

/** Rows of the units, one an id, in the order of the table of names; the first name of an id is the one shown. @param urlOf absolute address of a unit's page */
export function makeDepartmentRows(table: readonly Department[], urlOf: (id: string) => string): DepartmentRow[] {
	const rows = new Map<string, DepartmentRow>();
	for (const { id, name, province, kind } of table) {
		const row = rows.get(id);
		if (row) row.spellings.push(name);
		else rows.set(id, { id, name, spellings: [name], province, kind, url: urlOf(id) });
	}
	return [...rows.values()];
}
