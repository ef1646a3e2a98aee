import { fullText, walk } from '../../../model/clause.ts';
import type { Department } from '../../../model/department.ts';
import type { DocumentTree } from '../../../model/document-tree.ts';
import type { Moves } from '../../../model/moves.ts';
import type { LexiconFile } from '../lexicon.ts';
import { makeAliasGroups } from './alias-groups.ts';
import { makeCitations } from './citations.ts';
import { makeTermFile } from './term-file.ts';
import { makeTraditional } from './traditional.ts';

/** Everything the search page knows of the words of the corpus. Uses OpenCC and pinyin-pro, which stay at build time. */
export function makeLexiconFile(sources: readonly DocumentTree[], departments: readonly Department[], moved: Moves): LexiconFile {
	const text = corpusText(sources);
	const aliases = makeAliasGroups(departments, text.toLowerCase().replace(/[^\p{L}\p{N}\n]/gu, ''));
	const terms = makeTermFile(sources, departments, aliases);
	const words = Object.values(terms.words).join('\n');
	return { citations: makeCitations(sources, moved), traditional: makeTraditional(`${text}\n${words}`), terms, aliases };
}

/** The reading text of all documents, a clause a line. */
export function corpusText(sources: readonly DocumentTree[]): string {
	return sources.flatMap(({ clauses }) => [...walk(clauses)].map(([clause]) => fullText(clause))).join('\n');
}
