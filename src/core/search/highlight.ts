import { findHits } from './hits.ts';

/** A place in a text that is kept in several pieces, such as the text nodes of an element. */
export interface Place {
	piece: number;
	offset: number;
}

/**
 * Where the hits of folded phrases lie in a clause whose text is kept in pieces.
 * The pieces are read as one text, so a hit may begin in one and end in another; an end is behind the last character of its own piece.
 */
export function highlight(pieces: readonly string[], phrases: readonly string[]): { from: Place; to: Place }[] {
	const starts: number[] = [];
	let length = 0;
	for (const piece of pieces) {
		starts.push(length);
		length += piece.length;
	}
	const locate = (at: number): Place => {
		const piece = starts.findLastIndex((start, index) => start <= at && pieces[index] !== '');
		return { piece, offset: at - (starts[piece] ?? 0) };
	};
	return findHits(pieces.join(''), phrases).map(([start, end]) => {
		const last = locate(end - 1);
		return { from: locate(start), to: { piece: last.piece, offset: last.offset + 1 } };
	});
}
