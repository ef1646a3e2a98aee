import { textOfRuns, type Clause } from '../../core/model/clause.ts';
import { withOffsets } from '../../core/model/mark.ts';

/** A sentence, or a run-in title, with where it begins in its clause's full text. */
export interface PlacedSentence {
	/** Its anchor on the reading page; empty for a title on a line of its own. */
	id: string;
	text: string;
	start: number;
}

/** Titles and sentences of a clause in printed order, without its label and its unit line. */
export function sentencesOf(clause: Clause): PlacedSentence[] {
	return withOffsets(clause.pieces).flatMap(({ piece, start }): PlacedSentence[] => {
		if (piece.kind === 'heading') return [{ id: piece.id, text: textOfRuns(piece.runs), start }];
		if (piece.kind !== 'text') return [];
		let at = start;
		return piece.sentences.map(({ id, runs }) => {
			const sentence = { id, text: textOfRuns(runs), start: at };
			at += sentence.text.length;
			return sentence;
		});
	});
}
