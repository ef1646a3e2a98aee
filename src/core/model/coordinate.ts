import { z } from 'astro/zod';

/** Where a city lies, `seeds/coordinates.yaml`: the seat of the city, in degrees of WGS84. */
export const coordinate = z.strictObject({
	city: z.string(),
	longitude: z.number().min(-180).max(180),
	latitude: z.number().min(-90).max(90),
});
export type Coordinate = z.output<typeof coordinate>;
export const coordinateFile = z.array(coordinate);
