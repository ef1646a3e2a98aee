import type { Coding } from './coding.ts';

type CodedTarget = Coding['targets'][number];

/** Rows two codings have in common, and those only one has. */
export interface TargetPairs {
	pairs: [CodedTarget, CodedTarget][];
	onlyFirst: CodedTarget[];
	onlySecond: CodedTarget[];
}

/**
 * Pairs the rows of two codings, one to one, within clauses: first by the numerals that state the value; then, where at least one of two
 * rows rests on no numeral, by quotes that overlap. Of several candidates the one with more in common comes first, then the earlier one.
 * @param texts full text of each clause, to find quotes in
 */
export function pairTargets(
	first: readonly CodedTarget[],
	second: readonly CodedTarget[],
	texts: ReadonlyMap<string, string>,
): TargetPairs {
	const partners = new Map<CodedTarget, CodedTarget>();
	const taken = new Set<CodedTarget>();
	for (const score of [sharedNumerals, (a: CodedTarget, b: CodedTarget): number => sharedWords(a, b, texts)]) {
		const candidates = first.flatMap((a) =>
			second.flatMap((b) => (a.clause === b.clause && score(a, b) > 0 ? [{ a, b, score: score(a, b) + sharedFields(a, b) }] : [])),
		);
		for (const { a, b } of candidates.sort((x, y) => y.score - x.score)) {
			if (partners.has(a) || taken.has(b)) continue;
			partners.set(a, b);
			taken.add(b);
		}
	}
	return {
		pairs: first.flatMap((a): TargetPairs['pairs'] => {
			const b = partners.get(a);
			return b ? [[a, b]] : [];
		}),
		onlyFirst: first.filter((a) => !partners.has(a)),
		onlySecond: second.filter((b) => !taken.has(b)),
	};
}

function sharedNumerals(a: CodedTarget, b: CodedTarget): number {
	return a.tokens.filter((token) => b.tokens.includes(token)).length;
}

/** Characters both quotes cover; none for two rows that rest on numerals, which would share them if they were the same. */
function sharedWords(a: CodedTarget, b: CodedTarget, texts: ReadonlyMap<string, string>): number {
	return a.tokens.length > 0 && b.tokens.length > 0 ? 0 : overlap(a, b, texts);
}

/** Breaks ties between rows of one quote; always below one shared numeral or character. */
function sharedFields(a: CodedTarget, b: CodedTarget): number {
	const same = [a.value_low === b.value_low, a.comparator === b.comparator, a.worded === b.worded].filter(Boolean).length;
	return same / 4;
}

/** Number of characters that both quotes cover in their clause. */
export function overlap(a: CodedTarget, b: CodedTarget, texts: ReadonlyMap<string, string>): number {
	const text = texts.get(a.clause) ?? '';
	const [startA, startB] = [text.indexOf(a.quote), text.indexOf(b.quote)];
	if (startA < 0 || startB < 0) return 0;
	return Math.max(0, Math.min(startA + a.quote.length, startB + b.quote.length) - Math.max(startA, startB));
}
