import { z } from 'astro/zod';

/** Whether two targets measure the same thing. */
export const comparabilities = ['same', 'partial', 'no'] as const;
export type Comparability = (typeof comparabilities)[number];

/** What became of a target in a later document. `outcome`: the later one reports what the earlier one aimed at. */
export const changes = ['raised', 'lowered', 'unchanged', 'reworded', 'new', 'dropped', 'outcome'] as const;
export type Change = (typeof changes)[number];

const targetId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\/t[1-9]\d*$/);

/** A target and its counterpart in a later document, `seeds/lineages.yaml`. */
export const lineage = z
	.strictObject({
		indicator: z.string(),
		/** `sx-plan-2021/36/t2`; null for a target that is newly set. */
		from: targetId.nullable(),
		/** Null where the later document no longer mentions it. */
		to: targetId.nullable(),
		/** The document without a counterpart: the later one of a dropped target, the earlier one of a new one; else null. */
		absent_from: z.string().nullable(),
		comparable: z.enum(comparabilities),
		change: z.enum(changes),
		/** What changed and whether it may be compared, one sentence. */
		note: z.string().min(1),
	})
	.refine(({ from, to }) => from !== null || to !== null, { message: 'from and to are both empty' });
export type Lineage = z.output<typeof lineage>;
export const lineageFile = z.array(lineage);
