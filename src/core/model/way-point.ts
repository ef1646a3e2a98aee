import { z } from 'astro/zod';

/** A town or city beyond the eleven, `seeds/way-points.yaml`: where it lies, in degrees of WGS84. */
export const wayPoint = z.strictObject({
	id: z.string(),
	name: z.string().min(2),
	longitude: z.number().min(-180).max(180),
	latitude: z.number().min(-90).max(90),
});
export const wayPointFile = z.array(wayPoint);
