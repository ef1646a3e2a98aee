import { remember } from '../../core/search/remember.ts';
import type { SearchEngine } from '../../core/search/query.ts';
import type { CitationHit } from '../../core/search/lexicon/citation-lookup.ts';
import type { LexiconFile } from '../../core/search/lexicon/lexicon.ts';
import type { Suggestion } from '../../core/search/lexicon/suggest.ts';

/** What the page needs of the lexicon. */
export interface Words {
	/** Clauses a typed citation names. */
	jumps(text: string): CitationHit[];
	/** Words the typed letters may stand for. */
	suggestions(text: string): Suggestion[];
	/** Spellings near to the text that do occur. */
	near(text: string): string[];
}

/** Words are a help; clauses are found without them. */
const noWords: Words = { jumps: () => [], suggestions: () => [], near: () => [] };

/** The engine and the lexicon, fetched on first use; what could not be fetched is asked for again by the next keystroke. */
export class Session {
	private readonly base: string;
	private readonly engine = remember(openEngine, 1);
	private readonly words = remember(openWords, 1);

	constructor(base: string) {
		this.base = base;
	}

	/** @throws Error when the engine cannot be loaded */
	open(): Promise<[SearchEngine, Words]> {
		return Promise.all([this.engine(this.base), this.words(this.base).catch(() => noWords)]);
	}
}

async function openEngine(base: string): Promise<SearchEngine> {
	const engine = await import('../../core/search/engine.ts');
	return engine.openEngine(base);
}

async function openWords(base: string): Promise<Words> {
	const [{ openLexicon }, { resolveCitation }, { suggest }, { nearTerms }, response] = await Promise.all([
		import('../../core/search/lexicon/lexicon.ts'),
		import('../../core/search/lexicon/citation-lookup.ts'),
		import('../../core/search/lexicon/suggest.ts'),
		import('../../core/search/lexicon/near.ts'),
		fetch(`${base}search-lexicon.json`),
	]);
	if (!response.ok) throw new Error(`the lexicon gave ${response.status}`);
	const { citations, terms } = openLexicon((await response.json()) as LexiconFile);
	return {
		jumps: (text) => resolveCitation(text, citations),
		suggestions: (text) => suggest(text, terms),
		near: (text) => nearTerms(text, terms),
	};
}
