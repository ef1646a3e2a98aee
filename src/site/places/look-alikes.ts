import type { DocumentFacts } from '../../core/model/facts.ts';
import { readClauseLinks, type LinkedClause } from '../corpus/clause-links.ts';
import { contextOf } from '../corpus/context.ts';
import { documentPath, href } from '../corpus/href.ts';
import type { MentionInContext } from '../corpus/passages.ts';
import type { PlacedSentence } from '../corpus/sentences.ts';

/** Words that hold the name of a place without naming it. */
export interface LookAlike extends MentionInContext {
	clause: LinkedClause;
	/** Id of what it is instead, where the gazetteer has it: 吕梁山护工. */
	instead: string | null;
}

/**
 * Finds the name of a place in the sentences of the documents where it does not mean the place or one named after it:
 * names of institutions, brands, and words that only happen to meet (在晋中央企业). Unit lines are left to the units.
 * @param own ids of the place and of those named after it
 */
export async function findLookAlikes(name: string, own: ReadonlySet<string>, facts: readonly DocumentFacts[]): Promise<LookAlike[]> {
	const mentions = Map.groupBy(
		facts.flatMap(({ document, mentions: coded }) => coded.map((mention) => ({ ...mention, clause: `${document}/${mention.clause}` }))),
		({ clause }) => clause,
	);
	return [...(await readClauseLinks())].flatMap(([id, clause]) =>
		clause.sentences.flatMap((sentence) =>
			findAll(sentence, name).flatMap((at): LookAlike[] => {
				const offset = sentence.start + at;
				const covering = mentions.get(id)?.find((mention) => mention.offset <= offset && offset < mention.offset + mention.surface.length);
				if (covering && own.has(covering.place)) return [];
				const from = covering ? covering.offset - sentence.start : at;
				return [
					{
						...contextOf(sentence.text, from, (covering?.surface ?? name).length, 8),
						href: href(documentPath(clause.document, sentence.id || clause.id)),
						clause,
						instead: covering?.place ?? null,
					},
				];
			}),
		),
	);
}

/** Every position of some words in a sentence. */
function findAll({ text }: PlacedSentence, words: string): number[] {
	return text
		.split(words)
		.slice(0, -1)
		.reduce<number[]>((found, part) => [...found, (found.at(-1) ?? -words.length) + words.length + part.length], []);
}
