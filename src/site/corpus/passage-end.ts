import { textFragment } from '../../core/cite/fragment.ts';
import {
	cutAtHeadings,
	placeInRow,
	placeOnPage,
	type Stretch,
	type WordedClause,
	type Wording,
} from '../../core/compare/worded-clauses.ts';
import { documentPath, href } from './href.ts';
import { nameOf } from '../../core/model/clause-names.ts';

/** One end of a shared passage as a page shows it. */
export interface PassageEnd {
	document: string;
	clause: string;
	/** 三（一）第4段. */
	name: string;
	/** Address of the very words in the reading page. */
	href: string;
	/** Words before and after it in the clause, cut after headings. */
	before: string[];
	after: string[];
	/** Where it stands in the document, in Han characters. */
	row: Stretch;
}

/** Characters of context on each side. */
const context = 22;

/** Collects one end of a passage. */
export function makePassageEnd(document: string, wording: Wording, clause: string, stretch: Stretch): PassageEnd {
	const worded = getWorded(wording, clause);
	const { text } = worded;
	const from = Math.max(0, stretch.from - context);
	const to = Math.min(text.length, stretch.to + context);
	return {
		document,
		clause,
		name: nameOf(worded.clause),
		href: href(documentPath(document, clause)) + writeDirective(wording, worded, stretch),
		before: elide(cutAtHeadings(worded, { from, to: stretch.from }), from > 0, false),
		after: elide(cutAtHeadings(worded, { from: stretch.to, to }), false, to < text.length),
		row: placeInRow(worded, stretch),
	};
}

/** A clause of a wording. */
export function getWorded(wording: Wording, clause: string): WordedClause {
	const worded = wording.clauses.get(clause);
	if (!worded) throw new Error(`no clause ${clause}`);
	return worded;
}

function writeDirective(wording: Wording, worded: WordedClause, stretch: Stretch): string {
	const { from, to } = placeOnPage(worded, stretch);
	const directive = textFragment(wording.pageText, from, to);
	return directive ? `:~:${directive}` : '';
}

function elide(parts: string[], atStart: boolean, atEnd: boolean): string[] {
	return parts.map((part, index) => `${atStart && index === 0 ? '…' : ''}${part}${atEnd && index === parts.length - 1 ? '…' : ''}`);
}
