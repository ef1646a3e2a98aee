import type { Clause, Level } from '../../core/model/clause.ts';

/** An entry of a contents list. */
export interface ContentsEntry {
	id: string;
	label: string;
	title: string;
	children: ContentsEntry[];
}

const frameTitles: { [level in Level]?: string } = { notice: '印发通知', preamble: '引言' };
const divisions: readonly Level[] = ['work', 'annex', 'part', 'chapter', 'section', 'subsection'];
const deepest = 3;

/** The contents list of a clause tree: the frame of the document, its divisions, and every other heading on a line of its own. */
export function listContents(clauses: readonly Clause[], depth = 1): ContentsEntry[] {
	if (depth > deepest) return [];
	return clauses.flatMap((clause) => {
		const title =
			clause.level === 'closing'
				? closingTitle(clause)
				: (frameTitles[clause.level] ?? (divisions.includes(clause.level) || hasOwnLine(clause) ? clause.heading : ''));
		if (!title) return [];
		return [{ id: clause.id, label: clause.label, title, children: listContents(clause.children, depth + 1) }];
	});
}

function hasOwnLine(clause: Clause): boolean {
	return clause.pieces.some((piece) => piece.kind === 'heading' && !piece.run_in);
}

/** 版记 when the closing matter says who printed and got the document, 结语 when it still speaks. */
function closingTitle(clause: Clause): string {
	return clause.children.some(({ part }) => part !== null) ? '版记' : '结语';
}
