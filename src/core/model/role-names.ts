import type { Role } from './clause.ts';

/** What a unit has to do with a clause in one word, the weightiest role first. */
export const roleNames = {
	lead: '牵头',
	responsible: '负责',
	cooperating: '配合',
	'task-force': '专班',
} as const satisfies Record<Role, string>;

/** The roles in the order of `roleNames`. */
export const roleOrder = Object.keys(roleNames) as Role[];
