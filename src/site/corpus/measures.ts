import { rankText, type RankedSegment } from '../../core/compare/commitment.ts';
import { textOfPiece, walk } from '../../core/model/clause.ts';
import type { DocumentFacts } from '../../core/model/facts.ts';
import { readClauses } from './clause-tree.ts';

/** A segment of a document with the clause it stands in and that clause's primary sector. */
export interface Measure extends RankedSegment {
	clause: string;
	sector: string;
}

/** Sectors whose clauses hold aims, surveys and the organising of work, not measures for an industry. */
export const withoutMeasures: readonly string[] = ['overall', 'governance'];

/** Every segment of the paragraphs of a document whose clauses are coded to an industry or a task; titles are left out, for the text repeats them. */
export function listMeasures({ document, sectors }: Pick<DocumentFacts, 'document' | 'sectors'>): Measure[] {
	return [...walk(readClauses(document))].flatMap(([{ id, pieces, part }]) => {
		const sector = sectors[id]?.[0];
		if (part !== null || sector === undefined || withoutMeasures.includes(sector)) return [];
		return pieces
			.filter(({ kind }) => kind === 'text')
			.flatMap((piece) => rankText(textOfPiece(piece)))
			.map((segment) => ({ ...segment, clause: id, sector }));
	});
}
