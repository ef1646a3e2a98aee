import { z } from 'astro/zod';

export const certainties = ['certain', 'likely', 'suspect'] as const;

/**
 * One editorial note on a doubtful place of a seed (TEI `choice/sic/corr`, with `@cert`).
 * Only a certain one changes the reading text; the others mark the place.
 */
export const emendation = z.strictObject({
	/** Permanent, `{document}-e{n}`. */
	id: z.string().regex(/^[a-z0-9-]+-e\d+$/),
	/** Seed line on which `sic` begins, 1-based. */
	line: z.number().int().positive(),
	/** The seed's characters without layout (line ends, indents, invisible marks). */
	sic: z.string().min(1),
	/** The reading put in their place; null when only suspected. */
	corr: z.string().nullable(),
	certainty: z.enum(certainties),
	reason: z.string().min(1),
	evidence: z.string().min(1),
});
export type Emendation = z.output<typeof emendation>;

/** `seeds/{id}.emendations.yaml`. */
export const emendationFile = z.array(emendation).superRefine((list, context) => {
	list.forEach((entry, index) => {
		if ((entry.certainty === 'certain') !== (entry.corr !== null))
			context.addIssue({ code: 'custom', path: [index, 'corr'], message: 'a certain emendation needs a corr, any other must have null' });
	});
});
