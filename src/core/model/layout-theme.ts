import { z } from 'astro/zod';
import { layoutIds } from './layout-role.ts';
import { clauseId } from './rows.ts';

/** How a mark of a theme is drawn: ranked first, a city, cities taken together, a strip, ways out; `none` is listed only. */
export const markForms = ['core', 'node', 'area', 'band', 'outlet', 'none'] as const;
export type MarkForm = (typeof markForms)[number];

/** Points of the compass a way out of the province may lead to. */
export const directions = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;
export type Direction = (typeof directions)[number];

/** What one passage says of places. */
export const themeMark = z.strictObject({
	form: z.enum(markForms),
	/** Words of the quote that name the thing. */
	label: z.string().min(2),
	/** Where it is drawn if its places name no city: ids joined by “-” for an area, a side for a band. */
	at: z.string().optional(),
	/** Places the quote is about, ids of the gazetteer. */
	places: z.array(z.string()),
	/** Ways out of the province, as the quote names them. */
	ways: z.array(z.strictObject({ name: z.string().min(2), to: z.enum(directions) })).optional(),
	/** Scenic places of a band, as the quote names them. */
	sights: z.array(z.string().min(2)).optional(),
	clause: clauseId,
	/** Words of the clause. */
	quote: z.string().min(4),
	/** What a reader must know that the clause does not say. */
	note: z.string().optional(),
});
export type ThemeMark = z.output<typeof themeMark>;

/** A subject the documents speak of place by place, `seeds/layout-themes.yaml`. */
export const layoutTheme = z.strictObject({
	/** Permanent: the anchor of the theme and the stem of its files. */
	id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
	name: z.string().min(2),
	/** Name for columns and small figures. */
	short: z.string().min(2),
	/** The layout of its time, on which it is drawn. */
	base: z.enum(layoutIds).default('yi-zhu-san-fu'),
	/** What it shows, in a sentence. */
	lead: z.string().min(10),
	/** What in its figure is not in the text. */
	note: z.string().optional(),
	marks: z.array(themeMark).min(1),
});
export type LayoutTheme = z.output<typeof layoutTheme>;
export const layoutThemeFile = z.array(layoutTheme);
