import { alphaNominal } from './alpha.ts';
import type { CodedMention, Coding } from './coding.ts';
import { overlap, pairTargets, type TargetPairs } from './target-pairs.ts';

/** How far two codings marked the same things as units. */
export interface Unitising {
	first: number;
	second: number;
	both: number;
	/**
	 * Twice the common units by the units of both: positive specific agreement, which needs no count of what neither marked.
	 * Source: G. Hripcsak, A. S. Rothschild, Agreement, the F-Measure, and Reliability in Information Retrieval, JAMIA 12(3), 2005.
	 */
	share: number;
}

/** How far two codings said the same of the same units. */
export interface Agreement {
	units: number;
	same: number;
	share: number;
	/** Krippendorff's alpha for fields with fixed values; null where it does not apply or is not defined. */
	alpha: number | null;
}

/** Fields of a target that are compared, in the order of the codebook. The coders' names of indicators were free and are not. */
export const targetFields = [
	'quote',
	'value',
	'unit',
	'comparator',
	'worded',
	'kind',
	'basis',
	'period',
	'period_inferred',
	'place',
	'sectors',
] as const;
export type TargetField = (typeof targetFields)[number];

/** Agreement of two codings of the same texts. */
export interface CodingAgreement {
	targets: Unitising;
	fields: Record<TargetField, Agreement>;
	/** Pairs whose quotes differ but share words. */
	quotesOverlapping: number;
	numerals: Agreement;
	/** Primary sector of each clause. */
	primary: Agreement;
	/** All sectors of each clause, as a set. */
	sectors: Agreement;
	mentions: Unitising;
	/** Kind of the places both marked alike. */
	placeKinds: Agreement;
}

type CodedTarget = Coding['targets'][number];

/** Fields with a fixed list of values, or words printed in the text: alpha applies. Quotes, figures and sets have none. */
const nominal: { [field in TargetField]?: (target: CodedTarget) => string } = {
	unit: ({ unit }) => unit,
	comparator: ({ comparator }) => comparator,
	worded: ({ worded }) => worded,
	kind: ({ kind }) => kind,
	basis: ({ basis }) => basis,
	period: ({ period }) => period ?? 'none',
	period_inferred: ({ period_inferred }) => String(period_inferred),
	place: ({ place }) => place,
};

const other: { [field in TargetField]?: (target: CodedTarget) => string } = {
	quote: ({ quote }) => quote,
	value: ({ value_low, value_high }) => JSON.stringify([value_low, value_high]),
	sectors: ({ sectors }) => setOf(sectors),
};

/**
 * Compares two codings.
 * @param texts full text of each clause
 * @throws Error when they do not cover the same numerals
 */
export function compareCodings(first: Coding, second: Coding, texts: ReadonlyMap<string, string>): CodingAgreement {
	if (first.numerals.length !== second.numerals.length)
		throw new Error(`${first.numerals.length} numerals against ${second.numerals.length}`);
	const targets = pairTargets(first.targets, second.targets, texts);
	const clauses = [...first.sectors.keys()].filter((clause) => second.sectors.has(clause));
	const sectorsOf = (coding: Coding, clause: string): string[] => coding.sectors.get(clause) ?? [];
	const mentions = pairMentions(first.mentions, second.mentions);
	return {
		targets: unitising(first.targets.length, second.targets.length, targets.pairs.length),
		fields: Object.fromEntries(targetFields.map((field) => [field, compareField(field, targets.pairs)])) as CodingAgreement['fields'],
		quotesOverlapping: targets.pairs.filter(([a, b]) => a.quote !== b.quote && overlap(a, b, texts) > 0).length,
		numerals: compareValues(
			first.numerals.map((value, index) => [value, second.numerals[index] ?? '']),
			true,
		),
		primary: compareValues(
			clauses.map((clause) => [sectorsOf(first, clause)[0] ?? '', sectorsOf(second, clause)[0] ?? '']),
			true,
		),
		sectors: compareValues(
			clauses.map((clause) => [setOf(sectorsOf(first, clause)), setOf(sectorsOf(second, clause))]),
			false,
		),
		mentions: unitising(first.mentions.length, second.mentions.length, mentions.length),
		placeKinds: compareValues(
			mentions.map(([a, b]) => [a.kind, b.kind]),
			true,
		),
	};
}

function compareField(field: TargetField, pairs: TargetPairs['pairs']): Agreement {
	const read = nominal[field] ?? other[field];
	if (!read) throw new Error(`no reading of the field ${field}`);
	return compareValues(
		pairs.map(([a, b]) => [read(a), read(b)]),
		field in nominal,
	);
}

/** Compares two values a unit. @param isNominal whether alpha applies */
export function compareValues(pairs: readonly (readonly [string, string])[], isNominal: boolean): Agreement {
	const same = pairs.filter(([a, b]) => a === b).length;
	return { units: pairs.length, same, share: pairs.length ? same / pairs.length : 1, alpha: isNominal ? alphaNominal(pairs) : null };
}

/** Compares two sets of units by their sizes and what they have in common. */
export function unitising(first: number, second: number, both: number): Unitising {
	return { first, second, both, share: first + second ? (2 * both) / (first + second) : 1 };
}

/** Mentions of exactly the same characters. */
function pairMentions(first: readonly CodedMention[], second: readonly CodedMention[]): [CodedMention, CodedMention][] {
	const keyOf = ({ clause, offset, length }: CodedMention): string => `${clause} ${offset} ${length}`;
	const byPlace = new Map(second.map((mention) => [keyOf(mention), mention]));
	return first.flatMap((a): [CodedMention, CodedMention][] => {
		const b = byPlace.get(keyOf(a));
		return b ? [[a, b]] : [];
	});
}

function setOf(ids: readonly string[]): string {
	return [...new Set(ids)].sort().join(' ');
}
