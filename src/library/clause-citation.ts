import { citations, type Citation } from '../cite/citation.ts';
import { fullText, type Clause } from '../model/clause.ts';
import type { DocumentMeta } from '../model/document.ts';
import { nameOf } from './names.ts';
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
		clauseSpoken: nameOf(clause),
		clausePath: [...ancestors, clause].map(({ label }) => label).join(''),
		quote: fullText(clause),
		url,
		accessed: buildDate,
	});
}
