import { z } from 'astro/zod';

const clause = z.string().regex(/^[a-z0-9-]+$/);
const offset = z.int().nonnegative();

/** A passage two documents have in common, word for word. */
export const sharedPassage = z.strictObject({
	/** `s3-1p4_s2-8y3`: both clauses; the second passage the two share ends in `_2`. */
	id: z.string().regex(/^[a-z0-9-]+_[a-z0-9-]+(?:_\d+)?$/),
	a: clause,
	/** Where it begins in clause a's full text, in UTF-16 units. */
	a_offset: offset,
	b: clause,
	b_offset: offset,
	text: z.string().min(1),
	/** Number of Han characters. */
	han: z.int().positive(),
	/** Why it is boilerplate; null when it is not. */
	boilerplate: z.string().nullable(),
});
export type MarkedPassage = z.output<typeof sharedPassage>;

/** `content/shared-passages.json`: every pair of documents in order of time, each with its passages in the order of document a. */
export const sharedPairs = z.array(z.strictObject({ a: z.string(), b: z.string(), passages: z.array(sharedPassage) }));
export type SharedPair = z.output<typeof sharedPairs>[number];
