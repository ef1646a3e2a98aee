import { z } from 'astro/zod';

/** How clauses of two documents correspond; the first eight between a document and a later one of its province. */
export const relations = [
	'continued',
	'strengthened',
	'weakened',
	'replaced',
	'merged',
	'split',
	'new',
	'dropped',
	/** A yearly plan carries out a section of a longer one. */
	'implements',
	/** Two provinces treat the same matter. */
	'parallel',
	/** Only one of two provinces treats it. */
	'only',
	/** A yearly task without section, or a section without task. */
	'unmatched',
] as const;
export type Relation = (typeof relations)[number];

const clauseIds = z.array(z.string().regex(/^[a-z0-9-]+$/));

/** Clauses of one document and their counterparts in another, `seeds/alignments/{a}--{b}.yaml`. Judged by reading. */
export const alignment = z
	.strictObject({
		/** Clauses of the first document; empty for what is new in the second. */
		from: clauseIds,
		/** Clauses of the second; empty for what it dropped. */
		to: clauseIds,
		relation: z.enum(relations),
		/** What changed, one sentence. */
		note: z.string().min(1),
	})
	.refine(({ from, to }) => from.length + to.length > 0, { message: 'from and to are both empty' });
export type Alignment = z.output<typeof alignment>;
