import { departmentFile, departmentFinder } from '../../core/model/department.ts';
import { readerOf } from './reader.ts';

/** The hand-checked table of units. */
export const readDepartmentTable = readerOf('seeds/departments.yaml', departmentFile);

let find: ReturnType<typeof departmentFinder> | undefined;

/** Id of the unit a printed name means in a province, or null when the table lacks it. */
export function findDepartment(name: string, province: string): string | null {
	find ??= departmentFinder(readDepartmentTable());
	return find(name, province);
}
