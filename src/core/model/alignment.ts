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
export const alignment = z.strictObject({
	/** Clauses of the first document; empty for what is new in the second. */
	from: clauseIds,
	/** Clauses of the second; empty for what it dropped. */
	to: clauseIds,
	relation: z.enum(relations),
	/** What changed, one sentence. */
	note: z.string().min(1),
});
export type Alignment = z.output<typeof alignment>;

/** What a pair of documents is to each other: a plan and its successor, a yearly task and the long plan it carries out, or two provinces. */
export const pairKinds = ['succession', 'execution', 'parallel'] as const;
export type PairKind = (typeof pairKinds)[number];

/** A pair of documents with coded alignments, an entry of `seeds/alignments/pairs.yaml`. */
export const pair = z.strictObject({
	a: z.string(),
	b: z.string(),
	kind: z.enum(pairKinds),
	/** Pattern of the clause ids of each side that stand in exactly one alignment; null where the side is covered in part. */
	covers_a: z.string(),
	covers_b: z.string().nullable(),
});
export type Pair = z.output<typeof pair>;

/** An alignment with the likeness of its two sides, 0 to 1. */
export const measuredAlignment = alignment.extend({ similarity: z.number().min(0).max(1) });

/** `content/alignments.json`: the alignments of each pair, in the order of its first document. */
export const alignedPairs = z.array(pair.pick({ a: true, b: true, kind: true }).extend({ groups: z.array(measuredAlignment) }));
export type AlignedPair = z.output<typeof alignedPairs>[number];
