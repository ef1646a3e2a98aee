import { z } from 'astro/zod';

/** Groups of sectors as the two yearly plans divide service industries, and what cuts across them. */
export const sectorGroups = ['producer', 'consumer', 'non-profit', 'cross-cutting'] as const;
export type SectorGroup = (typeof sectorGroups)[number];

/** One sector of the taxonomy, `seeds/sectors.yaml`. */
export const sector = z.strictObject({
	/** Permanent: `science-technology`. */
	id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
	name: z.string().min(1),
	group: z.enum(sectorGroups),
	/** What belongs to it and what does not, one sentence. */
	scope: z.string().min(1),
	/** Words searched for where a document does not treat the sector. */
	terms: z.array(z.string().min(2)).min(1),
	/** Clauses whose own heading names the sector: `sx-producer/s3-2`. */
	headings: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
});
export type Sector = z.output<typeof sector>;
export const sectorFile = z.array(sector);
