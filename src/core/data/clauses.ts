import { fullText, ownText, textOfPiece, walk, type Clause } from '../model/clause.ts';
import { nameOf } from '../model/clause-names.ts';
import type { DocumentMeta } from '../model/document.ts';
import type { ClauseRow } from '../model/rows.ts';

/**
 * Rows of a document's clauses in reading order.
 * @param urlOf absolute address of a clause
 */
export function makeClauseRows(
	{ id: document, title }: Pick<DocumentMeta, 'id' | 'title'>,
	clauses: readonly Clause[],
	urlOf: (clause: Clause) => string,
): ClauseRow[] {
	return [...walk(clauses)].map(([clause, ancestors]) => {
		const parent = ancestors.at(-1);
		return {
			id: `${document}/${clause.id}`,
			document,
			clause: clause.id,
			level: clause.level,
			label: clause.label,
			heading: clause.heading,
			path: [...ancestors, clause].map(({ label }) => label).filter(Boolean),
			parent: parent ? `${document}/${parent.id}` : null,
			text: ownText(clause),
			units_as_printed: unitsAsPrinted(clause),
			full_text: fullText(clause),
			source_lines: clause.source_lines,
			url: urlOf(clause),
			document_title: title,
			clause_label: nameOf(clause),
		};
	});
}

/** The unit lines of a clause; where it has several they stand on lines of their own. */
function unitsAsPrinted(clause: Clause): string {
	return clause.pieces
		.filter((piece) => piece.kind === 'units')
		.map(textOfPiece)
		.join('\n');
}
