import { walk, type Clause } from '../../core/model/clause.ts';
import { readClauses } from './clause-tree.ts';
import { listDocuments } from './documents.ts';
import { clausePath, documentPath, href } from './href.ts';
import { nameOf } from '../../core/model/clause-names.ts';
import { sentencesOf, type PlacedSentence } from './sentences.ts';

/** What links and quotations need of a clause. */
export interface LinkedClause {
	document: string;
	id: string;
	/** 三（一）1第3段. */
	name: string;
	/** Title of the clause, or of the nearest one above that has any. */
	title: string;
	/** Its page, or its place on the reading page. */
	href: string;
	sentences: PlacedSentence[];
}

let links: Promise<Map<string, LinkedClause>> | undefined;

/** Every clause of every document by its public id, `sx-plan-2021/16`, in reading order. */
export function readClauseLinks(): Promise<Map<string, LinkedClause>> {
	links ??= listDocuments().then(
		(documents) =>
			new Map(
				documents.flatMap(({ id: document }) =>
					[...walk(readClauses(document))].map(
						([clause, ancestors]) => [`${document}/${clause.id}`, link(document, clause, ancestors)] as const,
					),
				),
			),
	);
	return links;
}

function link(document: string, clause: Clause, ancestors: readonly Clause[]): LinkedClause {
	return {
		document,
		id: clause.id,
		name: nameOf(clause),
		title: [...ancestors, clause].findLast(({ heading }) => heading !== '')?.heading ?? '',
		href: href(clause.has_page ? clausePath(document, clause.id) : documentPath(document, clause.id)),
		sentences: sentencesOf(clause),
	};
}
