import { z } from 'astro/zod';
import { clauseId } from './rows.ts';

/** The two spatial layouts: “天字型” and “一主三副六市域中心”. */
export const layoutIds = ['tian', 'yi-zhu-san-fu'] as const;
export type LayoutId = (typeof layoutIds)[number];

/** The part a spatial layout gives a city, `seeds/layout-roles.yaml`. */
export const layoutRole = z.strictObject({
	city: z.string(),
	layout: z.enum(layoutIds),
	/** What kind of part it is. */
	element: z.enum(['zone', 'core', 'hub']),
	/** Words of the clause that name the part: 副中心. */
	role: z.string().min(2),
	/** Words of the clause that give the part to the city. */
	quote: z.string().min(4),
	clause: clauseId,
});
export type LayoutRole = z.output<typeof layoutRole>;
export const layoutRoleFile = z.array(layoutRole);
