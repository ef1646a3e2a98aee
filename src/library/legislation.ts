import { ownText } from '../model/clause.ts';
import type { DocumentMeta } from '../model/document.ts';
import type { ClausePage } from './clause-page.ts';
import { absolute, documentPath } from './href.ts';
import { site } from './site.ts';

type JsonLd = Record<string, unknown>;

/** schema.org `Legislation` for a document; facts the text does not print are left out. */
export function describeDocument(meta: DocumentMeta): JsonLd {
	const url = absolute(documentPath(meta.id));
	return {
		'@type': 'Legislation',
		'@id': url,
		url,
		name: meta.title,
		legislationIdentifier: meta.number ?? undefined,
		legislationType: meta.kind,
		legislationDate: meta.issued ?? undefined,
		legislationPassedBy: meta.issuer ? { '@type': 'GovernmentOrganization', name: meta.issuer } : undefined,
		legislationJurisdiction: meta.province,
		temporalCoverage: meta.period?.replace('-', '/'),
		inLanguage: site.language,
		abstract: meta.summary,
	};
}

/** schema.org `Legislation` for a clause, as a part of its document. */
export function describeClause(page: ClausePage): JsonLd {
	return {
		'@type': 'Legislation',
		'@id': page.url,
		url: page.url,
		name: `${page.meta.short_title}${page.name}`,
		headline: page.title,
		text: ownText(page.clause) || undefined,
		inLanguage: site.language,
		isPartOf: describeDocument(page.meta),
	};
}

/** JSON for a script element: no `<` that could end it. */
export function writeJsonLd(data: JsonLd): string {
	return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
