import type { DocumentMeta } from '../model/document.ts';
import { bracketTitle } from './title.ts';

/** A document or clause another object points at. */
export interface LegislationLink {
	name: string;
	/** Absolute address, which is also the identity. */
	url: string;
}

/** A JSON-LD object; a property without a value is undefined and disappears in writing. */
export interface JsonLd {
	'@type': string;
	[property: string]: unknown;
}

/**
 * schema.org `Legislation` of a document: only facts of its metadata.
 * `legislationLegalForce` is left out, since nobody has verified what is in force; an estimated date is not a date.
 * @param parts the clauses one level down
 */
export function documentJsonLd(meta: DocumentMeta, url: string, parts: readonly LegislationLink[]): JsonLd {
	return {
		'@context': 'https://schema.org',
		...reference({ name: bracketTitle(meta.title, meta.title_is_editorial), url }),
		alternateName: [meta.short_title, ...meta.aliases],
		disambiguatingDescription: meta.title_is_editorial ? '底本未载题名，方括号内的题名为本站拟定。' : undefined,
		description: meta.summary,
		legislationIdentifier: meta.number ?? undefined,
		legislationType: meta.kind,
		legislationPassedBy: meta.issuer ? { '@type': 'GovernmentOrganization', name: meta.issuer } : undefined,
		legislationDate: meta.issued ?? undefined,
		datePublished: meta.printed ?? undefined,
		temporalCoverage: meta.period?.replace('-', '/') ?? undefined,
		...shared(meta),
		hasPart: parts.map(reference),
	};
}

/**
 * schema.org `Legislation` of a clause, "a component of a legislation".
 * @param spoken how one says it: 三（二）1
 * @param parents from the document down to the clause one level up
 * @param parts the clauses one level down
 */
export function clauseJsonLd(
	meta: DocumentMeta,
	clause: LegislationLink & { spoken: string },
	parents: readonly [document: LegislationLink, ...LegislationLink[]],
	parts: readonly LegislationLink[],
): JsonLd {
	return {
		'@context': 'https://schema.org',
		...reference(clause),
		alternateName: clause.spoken,
		...shared(meta),
		isPartOf: nest(meta, parents),
		hasPart: parts.length ? parts.map(reference) : undefined,
	};
}

/** Text for `<script type="application/ld+json">`, which no content can end early. */
export function writeJsonLd(object: JsonLd): string {
	return JSON.stringify(object).replaceAll('<', '\\u003c');
}

/** The chain of parents as nested objects; only the document has a number and a date. */
function nest(meta: DocumentMeta, [document, ...others]: readonly [LegislationLink, ...LegislationLink[]]): JsonLd {
	const whole = { ...reference(document), legislationIdentifier: meta.number ?? undefined, legislationDate: meta.issued ?? undefined };
	return others.reduce<JsonLd>((outer, parent) => ({ ...reference(parent), isPartOf: outer }), whole);
}

function reference({ name, url }: LegislationLink): JsonLd {
	return { '@type': 'Legislation', '@id': url, url, name };
}

function shared(meta: DocumentMeta): object {
	return {
		legislationJurisdiction: { '@type': 'AdministrativeArea', name: meta.province },
		inLanguage: 'zh-Hans-CN',
		isAccessibleForFree: true,
	};
}
