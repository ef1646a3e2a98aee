import { z } from 'astro/zod';

const isoDate = z.iso.date();

/** Words of one line, without controls: a character one cannot see could turn the order in which a title is read. */
const line = z
	.string()
	.min(1)
	.regex(/^[^\p{Cc}\p{Cf}]+$/u, 'must hold no control or invisible character');

/** How sure an editor is of something the document does not print. */
const estimate = z.strictObject({
	/** The estimated value, a year such as `2014`. */
	year: z.number().int(),
	/** Why the editors think so; shown to readers beside the estimate. */
	basis: z.string().min(1),
});

/**
 * What is known of one policy document, as kept by hand in `seeds/{id}.yaml`.
 * A fact the seed does not print is `null`, never filled in from memory (design: 文号未载).
 */
export const documentMeta = z.strictObject({
	id: z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/),
	/** Full title; see `title_is_editorial`. */
	title: line,
	/** Short title for running heads, breadcrumbs and spoken citations. */
	short_title: line,
	/** True when the seed prints no title and this one was made by the editors. */
	title_is_editorial: z.boolean(),
	/** Other names readers use in typed citations. */
	aliases: z.array(line),
	/** 发文字号 as printed, or null. */
	number: line.nullable(),
	/** 发文机关 as printed, or null. */
	issuer: line.nullable(),
	/** 成文日期, or null. */
	issued: isoDate.nullable(),
	/** 印发日期 of the closing line, or null. */
	printed: isoDate.nullable(),
	/** 主送机关 as printed, or null. */
	addressees: line.nullable(),
	/** 抄送 as printed, or null. */
	copied_to: line.nullable(),
	/** Span of years the plan covers, `2021` or `2021-2025`, or null. */
	period: z
		.string()
		.regex(/^\d{4}(-\d{4})?$/)
		.nullable(),
	/** Editorial estimate of the year for documents without a date. */
	estimated: estimate.nullable(),
	/** Province as readers name it: 山西. */
	province: line,
	/** 文种: 实施方案, 规划, 行动计划. */
	kind: line,
	/** One sentence on what the document is, in the editors' words. */
	summary: line,
	/** What this edition is, and what the seed lacks: one sentence an entry. */
	edition_notes: z.array(z.string().min(1)),
	/** Position among the documents on pages and in data. */
	order: z.number().int().positive(),
	seed_file: z.string().min(1),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type DocumentMeta = z.output<typeof documentMeta>;
