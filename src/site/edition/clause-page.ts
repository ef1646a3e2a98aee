import { walk, type Clause } from '../../core/model/clause.ts';
import { unitPath } from '../../core/facts/paths.ts';
import type { Mark } from '../../core/model/mark.ts';
import { clauseFilePath } from '../corpus/clause-file.ts';
import { getClauseFacts, readMarks, type ClauseFacts } from '../corpus/clause-facts.ts';
import { findDepartment } from '../corpus/department-table.ts';
import { findResponsible, type Responsibility } from '../corpus/responsible.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { citeClause, citedPlace } from '../corpus/clause-citation.ts';
import type { Citation } from '../../core/cite/citation.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { getDocument } from '../corpus/documents.ts';
import { absolute, clausePath, documentPath, href, sourcePath } from '../corpus/href.ts';
import { describeClause } from '../corpus/legislation.ts';
import { nameOf, opening, titleOf, wholeText } from '../../core/model/clause-names.ts';
import { roleNames } from '../../core/model/role-names.ts';

/** A link to a clause as breadcrumbs and the way on show it. */
export interface ClauseLink {
	href: string;
	name: string;
	title: string;
}

/** Everything a clause page shows. */
export interface ClausePage {
	meta: DocumentMeta;
	clause: Clause;
	/** 第16条, 三（二）. */
	name: string;
	/** The same as citations say it. */
	place: string;
	/** Of the page: name, title or opening words of the clause, and its document. */
	fullTitle: string;
	description: string;
	url: string;
	/** The reading page, and the clause on it. */
	documentHref: string;
	readingHref: string;
	/** The clause's rows of the open data. */
	dataHref: string;
	crumbs: { name: string; href?: string }[];
	parents: ClauseLink[];
	previous: ClauseLink | undefined;
	next: ClauseLink | undefined;
	marks: ReadonlyMap<string, readonly Mark[]>;
	/** Units by role; `inherited` when a clause above names them. */
	duties: { role: string; inherited: boolean; units: { name: string; href: string | undefined }[] }[];
	facts: ClauseFacts;
	source: { href: string; lines: string };
	citations: Citation[];
	/** Text of the JSON-LD script. */
	jsonLd: string;
}

/** Ids of the clauses that have a page of their own, in reading order. */
export function listClausePages(document: string): string[] {
	return [...walk(readClauses(document))].filter(([clause]) => clause.has_page).map(([clause]) => clause.id);
}

/** Collects the page of a clause. */
export async function getClausePage(document: string, id: string): Promise<ClausePage> {
	const { data: meta } = await getDocument(document);
	const paged = [...walk(readClauses(document))].filter(([clause]) => clause.has_page);
	const position = paged.findIndex(([clause]) => clause.id === id);
	const found = paged[position];
	if (!found) throw new Error(`no page for clause ${document}/${id}`);
	const [clause, ancestors] = found;
	const link = ([target]: [Clause, ...unknown[]] | [Clause]): ClauseLink => ({
		href: href(target.has_page ? clausePath(document, target.id) : documentPath(document, target.id)),
		name: nameOf(target),
		title: titleOf(target),
	});
	const [before, after] = [paged[position - 1], paged[position + 1]];
	const [first, last] = clause.source_lines;
	const url = absolute(clausePath(document, id));
	const name = nameOf(clause);
	const parents = ancestors.map((ancestor) => link([ancestor]));
	return {
		meta,
		clause,
		name,
		place: citedPlace(clause),
		fullTitle: `${name}　${titleOf(clause, 40)} · ${meta.short_title}`,
		description: opening(wholeText(clause).replaceAll('\n', ''), 110),
		url,
		documentHref: href(documentPath(document)),
		readingHref: href(documentPath(document, id)),
		dataHref: href(clauseFilePath(document, id)),
		crumbs: [{ name: meta.short_title, href: href(documentPath(document)) }, ...parents.map(nameWhole), { name }],
		parents,
		previous: before && link(before),
		next: after && link(after),
		marks: await readMarks(meta),
		duties: groupDuties(findResponsible(clause, ancestors), meta),
		facts: await getClauseFacts(document, clause),
		source: { href: href(sourcePath(document, first)), lines: first === last ? `${first}` : `${first}—${last}` },
		citations: citeClause(meta, clause, ancestors, url),
		jsonLd: describeClause(meta, clause, ancestors),
	};
}

/** `三 加快发展`; a name that holds the title already stands alone. */
function nameWhole({ name, title, href: address }: ClauseLink): { name: string; href: string } {
	const more = name.endsWith(title) ? '' : name.endsWith('）') ? title : ` ${title}`;
	return { name: name + more, href: address };
}

function groupDuties({ duties, inherited }: Responsibility, { province }: DocumentMeta): ClausePage['duties'] {
	const groups = Map.groupBy(duties, ({ role }) => role);
	return [...groups].map(([role, named]) => ({
		role: `${roleNames[role]}${role === 'task-force' ? '' : '单位'}`,
		inherited,
		units: [...new Set(named.map(({ name }) => name))].map((name) => {
			const id = findDepartment(name, province);
			return { name, href: id ? href(unitPath(id)) : undefined };
		}),
	}));
}
