import { z } from 'astro/zod';

/** What a unit is, as its printed name says it; what it became later is not in the documents. */
export const departmentKinds = [
	'department',
	'party',
	'branch',
	'enterprise',
	'government',
	'zone',
	'leading-group',
	'task-force',
] as const;

/** One printed name of a unit in `seeds/departments.yaml`; names with one id are spellings of one body. */
export const department = z.strictObject({
	/** As printed: 省住建厅. */
	name: z.string().min(1),
	/** 山西; units of two provinces bear the same name. */
	province: z.string().min(1),
	/** Permanent: `sx-housing-construction-department`. */
	id: z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/),
	kind: z.enum(departmentKinds),
});
export type Department = z.output<typeof department>;

/** `seeds/departments.yaml`. */
export const departmentFile = z.array(department).superRefine((list, context) => {
	list.forEach((entry, index) => {
		const namesake = list.findIndex((other) => other.province === entry.province && other.name === entry.name);
		const first = list.find((other) => other.id === entry.id) ?? entry;
		if (namesake < index)
			context.addIssue({ code: 'custom', path: [index, 'name'], message: `${entry.province}${entry.name} is listed twice` });
		if (first.province !== entry.province || first.kind !== entry.kind)
			context.addIssue({ code: 'custom', path: [index, 'id'], message: `${entry.id} is the id of a unit of another province or kind` });
	});
});

/** Finds the id of a printed name in its province, or null when the table lacks it. */
export function departmentFinder(table: readonly Department[]): (name: string, province: string) => string | null {
	const ids = new Map(table.map(({ name, province, id }) => [`${province} ${name}`, id]));
	return (name, province) => ids.get(`${province} ${name}`) ?? null;
}
