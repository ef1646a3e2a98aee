import { z } from 'astro/zod';

/** How the value compares with the printed figure. */
export const comparators = ['=', '>=', '<=', '>', '<', '~', 'full', 'rank', 'increase', 'decrease'] as const;
export type Comparator = (typeof comparators)[number];

/** What the figure is for. */
export const targetKinds = ['target', 'baseline', 'incentive', 'threshold', 'count'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** What is measured: the state at a date, what is added in a period, a growth rate, a share, an amount per case, or nothing measurable. */
export const bases = ['level', 'increment', 'growth', 'share', 'standard', 'none'] as const;
export type Basis = (typeof bases)[number];

const period = z.string().regex(/^\d{4}(-\d{4}|-\d{2}-\d{2})?$/);

/** One coded figure or goal of a document, `seeds/{document}.targets.yaml`. Every field is judged by reading. */
export const target = z.strictObject({
	/** Permanent within the clause: `t1`. */
	id: z.string().regex(/^t[1-9]\d*$/),
	/** Clause the quote stands in. */
	clause: z.string().regex(/^[a-z0-9-]+$/),
	/** Verbatim reading text, found once in the clause. */
	quote: z.string().min(2),
	/** Words of the quote that state the figure; the mark on the page. */
	figure: z.string().min(1),
	/** Id of the indicator. */
	indicator: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	/** Figure in the printed unit, `[low, high]` for a range; null for a goal without number. */
	value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
	unit: z.string(),
	comparator: z.enum(comparators),
	/** The modifying words as printed: 力争…达到…左右; may be empty. */
	worded: z.string(),
	kind: z.enum(targetKinds),
	basis: z.enum(bases),
	/** `2022`, `2021-2025`, `2021-03-31`; null when the document gives none. */
	period: period.nullable(),
	/** True when the period is that of the plan and not printed with the figure. */
	period_inferred: z.boolean(),
	/** Id of a city, `shanxi`, `qinghai`, `each-city` or `each-county`. */
	place: z.string().min(1),
	sectors: z.array(z.string()).min(1),
	/** Why it was read so, where that was hard. */
	note: z.string().nullable(),
});
export type Target = z.output<typeof target>;
