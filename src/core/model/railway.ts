import { z } from 'astro/zod';

/** The towns a railway passes, `seeds/railways.yaml`. */
export const railway = z.strictObject({
	/** The part of the layout it is. */
	part: z.string(),
	/** Cities and way-points in order. */
	via: z.array(z.string()).min(2),
	/** What is known of the towns. */
	basis: z.string().min(4),
	source: z.url(),
});
export const railwayFile = z.array(railway);
