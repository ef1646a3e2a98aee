import { z } from 'astro/zod';
import { numeralClasses } from './numeral.ts';
import { target } from './target.ts';

const offset = z.int().nonnegative();

/** A target with where its quote and figure begin in the clause's full text. */
export const locatedTarget = target.extend({ quote_offset: offset, figure_offset: offset });
export type LocatedTarget = z.output<typeof locatedTarget>;

/** A classed numeral of a clause's full text. */
export const classedNumeral = z.strictObject({
	clause: z.string(),
	token: z.string(),
	offset,
	class: z.enum(numeralClasses),
	/** Ids of the targets whose value it states, within the clause: `t1`. */
	targets: z.array(z.string()),
});
export type ClassedNumeral = z.output<typeof classedNumeral>;

/** A mention of a place in a clause's full text. */
export const mention = z.strictObject({ clause: z.string(), place: z.string(), surface: z.string(), offset });
export type Mention = z.output<typeof mention>;

/** What was coded in one document, `content/facts/{document}.json`; every entry points at a clause. */
export const documentFacts = z.strictObject({
	document: z.string(),
	targets: z.array(locatedTarget),
	numerals: z.array(classedNumeral),
	/** Sectors of each clause, the primary one first. */
	sectors: z.record(z.string(), z.array(z.string()).min(1)),
	mentions: z.array(mention),
});
export type DocumentFacts = z.output<typeof documentFacts>;
