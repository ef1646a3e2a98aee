import type { Span } from '../../core/compare/spans.ts';
import { textOfPiece, type Clause, type Duty, type Piece } from '../../core/model/clause.ts';
import type { LocatedTarget } from '../../core/model/facts.ts';
import { readTogether, type ComparedDocument } from '../corpus/compared-document.ts';

/** A paragraph of one side of a row, before it is marked. */
export interface Block {
	/** The clause of the row it belongs to. */
	clause: string;
	kind: 'heading' | 'text' | 'units';
	text: string;
	/** Titles and figures, counted from the beginning of the paragraph. */
	spans: Span[];
	duties: readonly Duty[];
}

/**
 * The paragraphs of the clauses of one side, without their numbers.
 * @param aligned clauses of the document that stand in some row
 */
export function listBlocks(document: ComparedDocument, ids: readonly string[], aligned: ReadonlySet<string>): Block[] {
	return ids.flatMap((id) =>
		readTogether(document, id, aligned).flatMap((clause) =>
			blocksOf(
				id,
				clause,
				document.targets.filter((target) => target.clause === clause.id),
			),
		),
	);
}

function blocksOf(id: string, clause: Clause, targets: readonly LocatedTarget[]): Block[] {
	const blocks: Block[] = [];
	let offset = 0;
	let isOpen = false;
	for (const piece of clause.pieces) {
		const text = textOfPiece(piece);
		const start = offset;
		offset += text.length;
		if (piece.kind === 'label' || text === '') continue;
		const last = blocks.at(-1);
		const goesOn = isOpen && piece.kind === 'text' && (last?.kind === 'heading' || !piece.starts_paragraph);
		const block: Block = goesOn && last ? last : { clause: id, kind: piece.kind, text: '', spans: [], duties: [] };
		if (block !== last) blocks.push(block);
		block.spans.push(...spansOf(piece, text, targets, start, block.text.length));
		block.text += text;
		block.kind = piece.kind;
		if (piece.kind === 'units') block.duties = piece.duties;
		// A run-in title and what goes on without a new line stand in one paragraph.
		isOpen = piece.kind === 'text' || (piece.kind === 'heading' && piece.run_in);
	}
	return blocks;
}

/** @param start of the piece in its clause; @param at where it begins in its paragraph */
function spansOf(piece: Piece, text: string, targets: readonly LocatedTarget[], start: number, at: number): Span[] {
	const figures = targets
		.filter(({ figure_offset }) => figure_offset >= start && figure_offset < start + text.length)
		.map(({ figure, figure_offset }): Span => {
			const from = figure_offset - start + at;
			return { from, to: from + figure.length, flag: 'figure' };
		});
	if (piece.kind === 'heading' && piece.run_in) figures.push({ from: at, to: at + text.length, flag: 'title' });
	return figures;
}
