import type { Clause } from '../../../core/model/clause.ts';
import { placeInRow, type Stretch } from '../../../core/compare/worded-clauses.ts';
import { readClauses } from '../../corpus/clause-tree.ts';
import { getWorded } from '../../corpus/passage-end.ts';
import { readWording } from '../../corpus/shared-pairs.ts';

/** A stretch of a document that bears a heading: a section, or a chapter as far as it has no sections. */
export interface Division extends Stretch {
	id: string;
	/** 三（一）, 一, 引言. */
	name: string;
	/** As printed: （一）, 三、; empty where nothing is. */
	label: string;
	/** Title without number; 引言, 印发通知, 文末 for the frame of the document. */
	title: string;
	isChapter: boolean;
}

/** Divisions that tile a document, in Han characters. */
export function listDivisions(document: string): Division[] {
	const wording = readWording(document);
	const clauses = readClauses(document);
	const starts = clauses.flatMap((chapter) =>
		[chapter, ...chapter.children.filter(({ level }) => level === 'section')].map((clause) => ({ clause, isChapter: clause === chapter })),
	);
	return starts.map(({ clause, isChapter }, index) => {
		const next = starts[index + 1];
		const from = placeInRow(getWorded(wording, clause.id), { from: 0, to: 0 }).from;
		const to = next ? placeInRow(getWorded(wording, next.clause.id), { from: 0, to: 0 }).from : wording.total;
		return { id: clause.id, name: clause.spoken, label: clause.label, title: nameFrame(clause), isChapter, from, to };
	});
}

/** A preamble's title is the document's; it is named by what it is. */
function nameFrame({ level, heading, spoken }: Clause): string {
	return level === 'preamble' || heading === '' ? spoken : heading;
}
