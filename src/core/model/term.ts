import { z } from 'astro/zod';

/** What sort of word a term is, in the order pages list them. */
export const termKinds = ['business', 'concept', 'slogan', 'programme', 'instrument', 'technology', 'institution', 'region'] as const;
export type TermKind = (typeof termKinds)[number];

/** A word or phrase whose coming and going is followed through the documents, an entry of `seeds/terms.yaml`. Chosen by reading. */
export const term = z.strictObject({
	/** As printed: 乡村e镇. */
	term: z.string().min(2),
	kind: z.enum(termKinds),
	/** Longer words that hold its characters by chance: 健康养老 for 康养. They are no occurrence. */
	not: z.array(z.string()).optional(),
	/** How another document names the same matter, one sentence. */
	note: z.string().optional(),
});
export type Term = z.output<typeof term>;
export const termFile = z.array(term);
