import type { Rewriting } from '../query.ts';
import { otherSpellings, type AliasTable } from './aliases.ts';
import { simplify, type TraditionalMap } from './traditional.ts';

/**
 * Other words to try for a phrase that has no hits as typed, in order; each is a chain of rewritings to show, and the last
 * one's `to` is what to search for: 省發改委 → 省发改委, then 省發改委 → 省发改委 → 省发展改革委.
 *
 * Rule for the engine: never for a phrase that has hits (its results stay exactly those of the words typed), and take the
 * first chain that finds something; when none does, none is shown.
 */
export function listRewritings(phrase: string, lexicon: { traditional: TraditionalMap; aliases: AliasTable }): Rewriting[][] {
	const simple = simplify(phrase, lexicon.traditional);
	const first: Rewriting[] = simple === phrase ? [] : [{ kind: 'simplified', from: phrase, to: simple }];
	const expanded = otherSpellings(simple, lexicon.aliases).map((to): Rewriting[] => [...first, { kind: 'expanded', from: simple, to }]);
	return [first, ...expanded].filter((chain) => chain.length > 0);
}
