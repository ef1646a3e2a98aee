import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { departmentFile, type Department } from '../../core/model/department.ts';

/** The hand-checked table of units, `seeds/departments.yaml`. @throws ZodError when the file breaks its schema */
export function readDepartmentTable(): Department[] {
	return departmentFile.parse(parse(readFileSync('seeds/departments.yaml', 'utf8')));
}
