import { openAliases, type AliasTable } from './aliases.ts';
import { openCitations, type CitationFile, type CitationIndex } from './citation-index.ts';
import { openTerms, type TermFile, type Terms } from './terms.ts';
import { openTraditional, type TraditionalFile, type TraditionalMap } from './traditional.ts';

/** `/search-lexicon.json`: what the search page knows of the words of the corpus, made at build time and fetched once. */
export interface LexiconFile {
	citations: CitationFile;
	traditional: TraditionalFile;
	terms: TermFile;
	/** Groups of spellings of one name, those the documents print first; see `build/alias-groups.ts`. */
	aliases: string[][];
}

/** The same, ready for look-ups. */
export interface Lexicon {
	citations: CitationIndex;
	traditional: TraditionalMap;
	terms: Terms;
	aliases: AliasTable;
}

/** Unpacks the published file; a few milliseconds, once. */
export function openLexicon(file: LexiconFile): Lexicon {
	return {
		citations: openCitations(file.citations),
		traditional: openTraditional(file.traditional),
		terms: openTerms(file.terms),
		aliases: openAliases(file.aliases),
	};
}
