import { z } from 'astro/zod';
import { tiers } from './commitment-words.ts';

const reading = z.strictObject({
	/** `sx-plan-2021/16`. */
	clause: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
	/** The segment, verbatim. */
	text: z.string().min(1),
	/** Tier a person gives it who reads it in its clause; null where it is no measure of its own. */
	tier: z.enum(tiers).nullable(),
	/** Why the reader thinks so; needed where the count says otherwise. */
	note: z.string().optional(),
});
export type Reading = z.output<typeof reading>;

/** `seeds/commitment.yaml`: segments read by a person, against which the count is checked. */
export const commitmentFile = z.strictObject({
	/** A sample drawn at regular intervals, twenty segments a document. */
	sample: z.array(reading),
	/** Segments that show how the count works and where it fails. */
	examples: z.array(reading.extend({ note: z.string() })),
});
