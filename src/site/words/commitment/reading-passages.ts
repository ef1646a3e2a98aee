import type { Passage } from '../../../core/compare/wording.ts';
import { textOfPiece, walk } from '../../../core/model/clause.ts';
import { readClauses } from '../../corpus/clause-tree.ts';

/** Titles and paragraphs of a document in reading order, without labels, unit lines, cover notice and closing matter. */
export function listPassages(document: string): Passage[] {
	return [...walk(readClauses(document))]
		.filter(([{ part }]) => part === null)
		.flatMap(([{ id, pieces }]) =>
			pieces.filter(({ kind }) => kind === 'heading' || kind === 'text').map((piece) => ({ clause: id, text: textOfPiece(piece) })),
		);
}
