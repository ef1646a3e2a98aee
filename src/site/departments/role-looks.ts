import type { Role } from '../../core/model/clause.ts';

/** How each role is drawn: as a part of a bar, and as the frame of a clause's number. */
export const roleLooks = {
	lead: { bar: 'fill-seal', badge: 'stamped' },
	responsible: { bar: 'fill-ink', badge: 'framed' },
	cooperating: { bar: 'fill-soft', badge: 'dashed' },
	'task-force': { bar: 'fill-rose', badge: 'double' },
} as const satisfies Record<Role, { bar: string; badge: string }>;
