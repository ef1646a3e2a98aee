import { clauseJsonLd, documentJsonLd, writeJsonLd, type LegislationLink } from '../../core/cite/json-ld.ts';
import { bracketTitle } from '../../core/cite/title.ts';
import type { Clause } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { absolute, clausePath, documentPath } from './href.ts';
import { nameOf } from '../../core/model/clause-names.ts';

/** JSON-LD of a reading page. */
export function describeDocument(meta: DocumentMeta, clauses: readonly Clause[]): string {
	return writeJsonLd(documentJsonLd(meta, absolute(documentPath(meta.id)), listLinks(meta, clauses)));
}

/** JSON-LD of a clause page. */
export function describeClause(meta: DocumentMeta, clause: Clause, ancestors: readonly Clause[]): string {
	const document: LegislationLink = {
		name: bracketTitle(meta.title, meta.title_is_editorial),
		url: absolute(documentPath(meta.id)),
	};
	const own = { ...linkTo(meta, clause), spoken: nameOf(clause) };
	return writeJsonLd(clauseJsonLd(meta, own, [document, ...listLinks(meta, ancestors)], listLinks(meta, clause.children)));
}

function listLinks(meta: DocumentMeta, clauses: readonly Clause[]): LegislationLink[] {
	return clauses.filter((clause) => clause.has_page).map((clause) => linkTo(meta, clause));
}

function linkTo(meta: DocumentMeta, clause: Clause): LegislationLink {
	const heading = clause.heading === '' ? '' : `　${clause.heading}`;
	return { name: `${meta.short_title}${nameOf(clause)}${heading}`, url: absolute(clausePath(meta.id, clause.id)) };
}
