import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { departmentFile, departmentFinder, type Department } from '../../core/model/department.ts';

let table: Department[] | undefined;
let find: ReturnType<typeof departmentFinder> | undefined;

/** The hand-checked table of units, `seeds/departments.yaml`. @throws ZodError when the file breaks its schema */
export function readDepartmentTable(): Department[] {
	return (table ??= departmentFile.parse(parse(readFileSync('seeds/departments.yaml', 'utf8'))));
}

/** Id of the unit a printed name means in a province, or null when the table lacks it. */
export function findDepartment(name: string, province: string): string | null {
	find ??= departmentFinder(readDepartmentTable());
	return find(name, province);
}
