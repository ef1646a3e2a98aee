import { titleOf } from '../../../model/clause-names.ts';
import { walk, type Clause, type Piece } from '../../../model/clause.ts';
import type { DocumentTree } from '../../../model/document-tree.ts';
import type { Moves } from '../../../model/moves.ts';
import type { CitationFile, CitedDocumentFile } from '../citation-index.ts';

/** Length of the opening words that stand for a missing heading; enough to know a clause again. */
const openingLength = 16;

/** The names of documents and clauses as the search page publishes them. */
export function makeCitations(sources: readonly DocumentTree[], moved: Moves): CitationFile {
	return { documents: sources.map(makeDocument), moved };
}

function makeDocument({ meta, clauses }: DocumentTree): CitedDocumentFile {
	const list = [...walk(clauses)].map(([clause]) => clause);
	return {
		id: meta.id,
		number: meta.number ?? '',
		names: [meta.short_title, meta.title, ...meta.aliases],
		clauses: list.map(({ id }) => id).join(' '),
		spoken: list.map(({ spoken }) => spoken).join('\n'),
		titles: list.map(makeTitle).join('\n'),
		sentences: list.map((clause) => Math.min(35, clause.pieces.flatMap(sentenceIds).length).toString(36)).join(''),
	};
}

// Paragraphs without a page are reached through their clause; their opening words are not worth the bytes.
function makeTitle(clause: Clause): string {
	return clause.heading || (clause.has_page && clause.level !== 'notice' ? titleOf(clause, openingLength) : '');
}

function sentenceIds(piece: Piece): string[] {
	const ids = piece.kind === 'text' ? piece.sentences.map(({ id }) => id) : piece.kind === 'heading' ? [piece.id] : [];
	return ids.filter((id) => id !== '');
}
