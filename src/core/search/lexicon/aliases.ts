import type { Rewriting } from '../query.ts';

/** One spelling of a name, and the printed spellings of the same name. */
export interface Alias {
	spelling: string;
	/** True when the documents print it. */
	printed: boolean;
	/** Other spellings the documents print, the most frequent first. */
	others: string[];
}

/** Spellings by length, longest first. */
export type AliasTable = Alias[];

/** Unpacks published groups; a spelling that is not printed begins with `*`. */
export function openAliases(groups: readonly string[][]): AliasTable {
	return groups
		.flatMap((group) => {
			const printed = group.filter((spelling) => !spelling.startsWith('*'));
			return group.map((entry): Alias => {
				const spelling = entry.replace(/^\*/, '');
				return { spelling, printed: printed.includes(spelling), others: printed.filter((other) => other !== spelling) };
			});
		})
		.sort((a, b) => b.spelling.length - a.spelling.length);
}

/**
 * A phrase with the spelling in it that the documents print instead: 省发改委 → 省发展改革委.
 *
 * Rule for the engine: search for the phrase as typed; only when that finds nothing and the expansion finds something,
 * show the expansion's results with this rewriting, which the reader can undo. A phrase that is printed is never rewritten
 * (省住建厅 and 省住房城乡建设厅 both are): its results stay exactly those of the words typed, and `otherSpellings` are
 * offered beside them.
 */
export function expand(phrase: string, table: AliasTable): Rewriting | undefined {
	const [to] = otherSpellings(phrase, table);
	return to === undefined ? undefined : { kind: 'expanded', from: phrase, to };
}

/** The phrase in each other printed spelling of the longest name in it; for an offer, best first. */
export function otherSpellings(phrase: string, table: AliasTable): string[] {
	const folded = phrase.normalize('NFKC').replace(/\s/g, '').toLowerCase();
	const alias = table.find(({ spelling }) => folded.includes(spelling));
	if (!alias) return [];
	return alias.others.map((other) => folded.replace(alias.spelling, other)).filter((other) => other !== folded);
}
