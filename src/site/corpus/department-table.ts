import { makeDepartmentRows } from '../../core/data/departments.ts';
import { unitPath } from '../../core/facts/paths.ts';
import { departmentFile, departmentFinder } from '../../core/model/department.ts';
import type { DepartmentRow } from '../../core/model/rows.ts';
import { absolute } from './href.ts';
import { readerOf } from './reader.ts';

/** The hand-checked table of units. */
export const readDepartmentTable = readerOf('seeds/departments.yaml', departmentFile);

let departments: DepartmentRow[] | undefined;
let find: ReturnType<typeof departmentFinder> | undefined;

/** The units, one an id, in the order of the table. */
export function listDepartments(): DepartmentRow[] {
	return (departments ??= makeDepartmentRows(readDepartmentTable(), (id) => absolute(unitPath(id))));
}

/** Id of the unit a printed name means in a province, or null when the table lacks it. */
export function findDepartment(name: string, province: string): string | null {
	find ??= departmentFinder(readDepartmentTable());
	return find(name, province);
}
