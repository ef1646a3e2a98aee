import { fold } from './fold.ts';
import { expand, openAliases } from './lexicon/aliases.ts';
import type { LexiconFile } from './lexicon/lexicon.ts';
import { openTraditional, simplify } from './lexicon/traditional.ts';
import type { Rewriting } from './query.ts';

/** Gives, for a folded phrase that no clause holds, other spellings to try in its place, in order. */
export type Rewriter = (phrase: string) => Rewriting[];

/** The rewriter of a lexicon: simplified characters first, then the spelling the documents print of a name in it. */
export function makeRewriter(file: Pick<LexiconFile, 'traditional' | 'aliases'>): Rewriter {
	const characters = openTraditional(file.traditional);
	const aliases = openAliases(file.aliases);
	return (phrase) => {
		const simplified = simplify(phrase, characters);
		const expanded = expand(simplified, aliases);
		const tried: Rewriting[] = [{ kind: 'simplified', from: phrase, to: fold(simplified) }];
		if (expanded) tried.push({ kind: 'expanded', from: phrase, to: fold(expanded.to) });
		return tried.filter(({ to }) => to !== '' && to !== phrase);
	};
}
