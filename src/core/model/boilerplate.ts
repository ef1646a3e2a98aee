import { z } from 'astro/zod';

/** Formulaic wording that says nothing of what is to be done, an entry of `seeds/boilerplate.yaml`. Judged by reading. */
export const formula = z.strictObject({
	/** Words by which a shared passage is recognised, verbatim; any passage that contains them is meant. */
	text: z.string().min(1),
	/** Why a passage with these words is boilerplate, for readers. */
	reason: z.string().min(1),
});
export type Formula = z.output<typeof formula>;
