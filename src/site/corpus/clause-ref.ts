import { ownText, type Clause } from '../../core/model/clause.ts';
import { clausePath, documentPath, href } from './href.ts';
import { nameOf, opening, titleOf } from '../../core/model/clause-names.ts';

/** A clause as other pages point at it. */
export interface ClauseRef {
	document: string;
	id: string;
	/** 第16条, 三（二）. */
	name: string;
	/** Title, or the opening words of an untitled clause. */
	title: string;
	/** Its own title, empty when it has none. */
	heading: string;
	/** Its page, or its place in the text when it has none. */
	href: string;
}

/** Makes the reference to a clause. */
export function clauseRef(document: string, clause: Clause): ClauseRef {
	// A preamble stands under the title of the document, which says nothing of its own matter.
	const isHeaded = clause.level !== 'preamble';
	const path = clause.has_page ? clausePath(document, clause.id) : documentPath(document, clause.id);
	return {
		document,
		id: clause.id,
		name: nameOf(clause),
		title: isHeaded ? titleOf(clause, 40) : opening(ownText(clause), 40),
		heading: isHeaded ? clause.heading : '',
		href: href(path),
	};
}
