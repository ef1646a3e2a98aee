import type { Mention } from '../../core/model/facts.ts';
import { readClauseLinks, type LinkedClause } from './clause-links.ts';
import { contextOf, type Context } from './context.ts';
import { readFacts } from './facts.ts';
import { documentPath, href } from './href.ts';
import { nameSector } from './table-names.ts';

/** A sentence that names a place, cut where it does. */
export interface NamingSentence {
	/** Address of the sentence on the reading page. */
	href: string;
	/** In order; those at odd positions name the place. */
	parts: string[];
}

/** One mention with the words around it. */
export interface MentionInContext extends Context {
	href: string;
}

/** A clause that mentions a place. */
export interface Passage {
	clause: LinkedClause;
	sentences: NamingSentence[];
	mentions: MentionInContext[];
	sectors: { id: string; name: string }[];
}

let passages: Promise<Map<string, Passage[]>> | undefined;

/** The clauses that mention each place, by the place's id, in reading order. */
export function readPassages(): Promise<Map<string, Passage[]>> {
	passages ??= collect();
	return passages;
}

async function collect(): Promise<Map<string, Passage[]>> {
	const facts = new Map((await readFacts()).map((entry) => [entry.document, entry]));
	const found = new Map<string, Passage[]>();
	for (const clause of (await readClauseLinks()).values()) {
		const { mentions = [], sectors = {} } = facts.get(clause.document) ?? {};
		const byPlace = Map.groupBy(
			mentions.filter((mention) => mention.clause === clause.id),
			({ place }) => place,
		);
		for (const [place, own] of byPlace) {
			const passage = {
				clause,
				...quote(clause, own),
				sectors: (sectors[clause.id] ?? []).map((id) => ({ id, name: nameSector(id) })),
			};
			found.set(place, [...(found.get(place) ?? []), passage]);
		}
	}
	return found;
}

function quote({ document, id, sentences }: LinkedClause, mentions: readonly Mention[]): Pick<Passage, 'sentences' | 'mentions'> {
	const naming = sentences.flatMap((sentence) => {
		const { text, start } = sentence;
		const own = mentions.filter(({ offset }) => offset >= start && offset < start + text.length);
		if (own.length === 0) return [];
		const address = href(documentPath(document, sentence.id || id));
		const edges = own.flatMap(({ offset, surface }) => [offset - start, offset - start + surface.length]);
		return [
			{
				sentence: { href: address, parts: [0, ...edges].map((from, index) => text.slice(from, edges[index])) },
				contexts: own.map(({ offset, surface }) => ({ href: address, ...contextOf(text, offset - start, surface.length) })),
			},
		];
	});
	return { sentences: naming.map(({ sentence }) => sentence), mentions: naming.flatMap(({ contexts }) => contexts) };
}
