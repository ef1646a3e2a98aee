import { documentOf, type Catalogue } from './catalogue.ts';
import { byDensity } from './density.ts';
import { countFacets, narrow } from './facets.ts';
import type { Finder } from './finder.ts';
import { findHits } from './hits.ts';
import { parsePhrases } from './phrases.ts';
import type { Answer, Hit, HitDetail, Query, Rewriting, SearchEngine } from './query.ts';
import type { Rewriter } from './rewrite.ts';
import { makeSnippet } from './snippet.ts';
import { shardOf, type TextsFile } from './texts.ts';

/** What a search reads; each is loaded when it is first needed. */
export interface Sources {
	catalogue: Catalogue;
	finder: Finder;
	/** A file of texts, by its number. */
	readTexts(shard: number): Promise<TextsFile>;
	/** Asked for when a phrase is in no clause. */
	readRewriter(): Promise<Rewriter>;
}

/** The search over its sources, with no word of browser or network. */
export function makeSearcher({ catalogue, finder, readTexts, readRewriter }: Sources): SearchEngine {
	const readClause = async (order: number): Promise<[place: string[], text: string]> => {
		const { start, clauses } = await readTexts(shardOf(catalogue.texts, order));
		const clause = clauses[order - start];
		if (!clause) throw new Error(`no text of clause number ${order}`);
		return clause;
	};

	/** For a phrase that is in no clause: the first other spelling of it that is in one. */
	const rewrite = async (phrase: string): Promise<Rewriting | undefined> => {
		if ((await finder.find(phrase)).length > 0) return undefined;
		for (const tried of (await readRewriter())(phrase)) if ((await finder.find(tried.to)).length > 0) return tried;
		return undefined;
	};

	return {
		async find(query: Query, { asTyped = false } = {}): Promise<Answer> {
			const typed = parsePhrases(query.text);
			const rewritings = asTyped ? [] : (await Promise.all(typed.map(rewrite))).filter((found) => found !== undefined);
			const phrases = typed.map((phrase) => rewritings.find(({ from }) => from === phrase)?.to ?? phrase);
			const narrowed = narrow(catalogue, await findAll(finder, phrases), query.facets);
			const hits = narrowed.passed.map((order): Hit => ({ id: catalogue.ids[order] ?? '', order, length: catalogue.lengths[order] ?? 0 }));
			return {
				hits: query.sort === 'density' ? await sortByDensity(hits, phrases, readClause) : hits,
				facets: countFacets(catalogue, narrowed),
				rewritings,
				phrases,
			};
		},

		async detail(hit: Hit, phrases: readonly string[]): Promise<HitDetail> {
			const [place, text] = await readClause(hit.order);
			const document = documentOf(hit.id);
			const found = findHits(text, phrases);
			return {
				path: `d/${document}/#${hit.id.slice(document.length + 1)}`,
				document,
				place,
				count: found.length,
				snippet: makeSnippet(text, found),
			};
		},
	};
}

/** Clauses that hold all phrases; none when there is no phrase. */
async function findAll(finder: Finder, phrases: readonly string[]): Promise<number[]> {
	const [first = [], ...rest] = await Promise.all(phrases.map((phrase) => finder.find(phrase)));
	const sets = rest.map((orders) => new Set(orders));
	return first.filter((order) => sets.every((set) => set.has(order)));
}

async function sortByDensity(
	hits: readonly Hit[],
	phrases: readonly string[],
	readClause: (order: number) => Promise<[string[], string]>,
): Promise<Hit[]> {
	const counted = await Promise.all(
		hits.map(async (hit) => ({ ...hit, count: findHits((await readClause(hit.order))[1], phrases).length })),
	);
	return counted.sort(byDensity).map(({ id, order, length }) => ({ id, order, length }));
}
