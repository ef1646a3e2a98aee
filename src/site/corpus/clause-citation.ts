import { citations, type Citation } from '../../core/cite/citation.ts';
import type { Clause } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { nameOf, quoteOf } from '../../core/model/clause-names.ts';
import { buildDate } from './site.ts';

/** All citations of a clause, in the order the page offers them. */
export function citeClause(meta: DocumentMeta, clause: Clause, ancestors: readonly Clause[], url: string): Citation[] {
	return citations({
		title: meta.title,
		titleIsEditorial: meta.title_is_editorial,
		number: meta.number,
		issuer: meta.issuer,
		issued: meta.issued,
		year: null,
		province: meta.province,
		kind: meta.kind,
		clauseSpoken: citedPlace(clause),
		clausePath: [...ancestors, clause].map(({ label }) => label).join(''),
		quote: quoteOf(clause),
		url,
		accessed: buildDate,
	});
}

/** How citations name a clause. “二” alone reads like a slip; a chapter is cited by number and title. */
export function citedPlace(clause: Clause): string {
	return /^[一二三四五六七八九十]+$/.test(clause.spoken) ? `${clause.label}${clause.heading}` : nameOf(clause);
}
