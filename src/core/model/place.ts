import { z } from 'astro/zod';

/** What a place is, as its printed name says it; `brand` is a name that only sounds like a place (吕梁山护工). */
export const placeKinds = ['city', 'county', 'zone', 'region', 'corridor', 'hub', 'project', 'scenic', 'outside', 'brand'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** One place of the gazetteer, `seeds/places.yaml`. */
export const place = z.strictObject({
	/** Permanent: `taiyuan`, `wusu-bonded-zone`. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	/** Usual printed form: 太原. */
	name: z.string().min(1),
	kind: z.enum(placeKinds),
	/** Id of the prefecture-level city it lies in, only where the documents say so. */
	city: z.string().nullable(),
});
export type Place = z.output<typeof place>;
export const placeFile = z.array(place);
