import { z } from 'astro/zod';

/** What a target measures, `seeds/indicators.yaml`. */
export const indicator = z.strictObject({
	/** Permanent: `new-high-tech-enterprises`. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	name: z.string().min(1),
	/** Unit its values are compared in; empty for goals without number. */
	unit: z.string(),
	/** What is counted, and what not. */
	definition: z.string().min(1),
	/** What one learns from its values, one sentence that could be a headline. */
	finding: z.string().min(1),
	/** Why its values may or may not be compared; null where there is one value only. */
	comparability: z.string().nullable(),
});
export type Indicator = z.output<typeof indicator>;
export const indicatorFile = z.array(indicator);
