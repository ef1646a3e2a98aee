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

/** The engine and the lexicon, fetched on first use. */
export class Session {
	private readonly base: string;
	private opening: Promise<[SearchEngine, Words]> | undefined;

	constructor(base: string) {
		this.base = base;
	}

	open(): Promise<[SearchEngine, Words]> {
		this.opening ??= Promise.all([openEngine(this.base), openWords(this.base)]);
		// A lost connection must not stay lost: the next keystroke tries again.
		this.opening.catch(() => (this.opening = undefined));
		return this.opening;
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
	// Words are a help; clauses are found without them.
	if (!response.ok) return { jumps: () => [], suggestions: () => [], near: () => [] };
	const { citations, terms } = openLexicon((await response.json()) as LexiconFile);
	return {
		jumps: (text) => resolveCitation(text, citations),
		suggestions: (text) => suggest(text, terms),
		near: (text) => nearTerms(text, terms),
	};
}
