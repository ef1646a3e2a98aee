import { fullText, textOfPiece, walk, type Clause } from '../model/clause.ts';
import { withOffsets } from '../model/mark.ts';
import { countHan } from './shared-passages.ts';

/** A clause and where its words stand in the document. */
export interface WordedClause {
	clause: Clause;
	ancestors: readonly Clause[];
	text: string;
	/** Number of Han characters of the document before it. */
	start: number;
	/** Where each piece begins in the clause's full text, and in the text of the page. */
	pieces: { start: number; at: number }[];
}

/** A document as a row of Han characters, and as the browser's search sees its page. */
export interface Wording {
	total: number;
	clauses: ReadonlyMap<string, WordedClause>;
	/** What is before the text on its page, and the reading text, blocks apart by line ends; a label goes with what follows it. */
	pageText: string;
}

/**
 * Lays out the words of a document.
 * @param before blocks of its page before the text
 */
export function layWords(clauses: readonly Clause[], before: readonly string[] = []): Wording {
	const worded = new Map<string, WordedClause>();
	let total = 0;
	let pageText = before.join('\n');
	for (const [clause, ancestors] of walk(clauses)) {
		const text = fullText(clause);
		const pieces = withOffsets(clause.pieces).map(({ piece, start }, index) => {
			const followsLabel = clause.pieces[index - 1]?.kind === 'label';
			if (!followsLabel) pageText += '\n';
			const at = pageText.length;
			pageText += textOfPiece(piece);
			return { start, at };
		});
		worded.set(clause.id, { clause, ancestors, text, start: total, pieces });
		total += countHan(text);
	}
	return { total, clauses: worded, pageText };
}

/** A stretch of a clause's full text. */
export interface Stretch {
	from: number;
	to: number;
}

/** Where a stretch of a clause stands in the text of the page. */
export function placeOnPage({ pieces }: WordedClause, { from, to }: Stretch): Stretch {
	const place = (offset: number): number => {
		const piece = pieces.findLast(({ start }) => start <= offset);
		return piece ? piece.at + offset - piece.start : 0;
	};
	return { from: place(from), to: place(to - 1) + 1 };
}

/** Where a stretch of a clause stands in the row of Han characters. */
export function placeInRow({ text, start }: WordedClause, { from, to }: Stretch): Stretch {
	const begin = start + countHan(text.slice(0, from));
	return { from: begin, to: begin + countHan(text.slice(from, to)) };
}

/** A stretch of a clause, cut after each heading that has a line of its own. */
export function cutAtHeadings({ clause, text }: WordedClause, { from, to }: Stretch): string[] {
	const ends = withOffsets(clause.pieces).flatMap(({ piece, start }) =>
		piece.kind === 'heading' && !piece.run_in ? [start + textOfPiece(piece).length] : [],
	);
	const cuts = [from, ...ends.filter((end) => end > from && end < to), to];
	return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
}

/** The sentences a stretch of a clause touches, as one stretch. */
export function widenToSentences({ clause }: WordedClause, { from, to }: Stretch): Stretch {
	const sentences = withOffsets(clause.pieces).flatMap(({ piece, start }) => {
		let end = start;
		const texts = piece.kind === 'text' ? piece.sentences.map(({ runs }) => textOfPiece({ kind: 'label', runs })) : [textOfPiece(piece)];
		return texts.map((text): Stretch => ({ from: end, to: (end += text.length) }));
	});
	const touched = sentences.filter((sentence) => sentence.to > from && sentence.from < to);
	return { from: touched[0]?.from ?? from, to: touched.at(-1)?.to ?? to };
}

/** Number of Han characters in the union of stretches of a row. */
export function countCovered(stretches: readonly Stretch[]): number {
	let covered = 0;
	let end = 0;
	for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
		covered += Math.max(0, to - Math.max(from, end));
		end = Math.max(end, to);
	}
	return covered;
}
