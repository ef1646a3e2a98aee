import type { DocumentMeta } from '../model/document.ts';
import { citedTitle } from './title.ts';

/** One `<meta>`: Open Graph uses `property`, the others `name`. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/** What a page says of itself. */
export interface PageMeta {
	title: string;
	description: string;
	/** Absolute canonical address. */
	url: string;
	/** Absolute address of a 1200 × 630 image, with what it shows in words. */
	image: { url: string; alt: string };
	/** Name of the site. */
	site: string;
	/** The document the page is about, and the clause as citations name it. */
	document?: DocumentMeta;
	clauseSpoken?: string;
}

/** Open Graph and the large Twitter card, for previews in messengers. */
export function openGraphTags({ title, description, url, image, site, document, clauseSpoken }: PageMeta): MetaTag[] {
	return [
		{ property: 'og:type', content: document ? 'article' : 'website' },
		// Zotero's button reads the section of an item from here alone.
		...(document && clauseSpoken ? [{ property: 'article:section', content: clauseSpoken }] : []),
		{ property: 'og:site_name', content: site },
		{ property: 'og:locale', content: 'zh_CN' },
		{ property: 'og:title', content: title },
		{ property: 'og:description', content: description },
		{ property: 'og:url', content: url },
		{ property: 'og:image', content: image.url },
		{ property: 'og:image:type', content: 'image/png' },
		{ property: 'og:image:width', content: '1200' },
		{ property: 'og:image:height', content: '630' },
		{ property: 'og:image:alt', content: image.alt },
		{ name: 'twitter:card', content: 'summary_large_image' },
	];
}

/**
 * Highwire `citation_*` tags, read by Zotero's button and by scholarly search engines.
 * `citation_technical_report_institution` is not used: it would make the document a report.
 */
export function highwireTags({ url, document, clauseSpoken = '' }: PageMeta): MetaTag[] {
	if (!document) return [];
	return keep([
		['citation_title', citedTitle({ title: document.title, titleIsEditorial: document.title_is_editorial, clauseSpoken })],
		['citation_author', document.issuer],
		['citation_publication_date', document.issued?.replaceAll('-', '/')],
		['citation_technical_report_number', document.number],
		['citation_language', 'zh'],
		['citation_public_url', url],
		// Zotero's own vocabulary; without it `citation_title` alone is taken for a journal article.
		['z:itemType', 'statute'],
	]);
}

/** Dublin Core, for catalogues. `DC.description` would fill Zotero's Extra, which styles print; an abstract does not. */
export function dublinCoreTags({ title, description, url, document }: PageMeta): MetaTag[] {
	if (!document) return [];
	return keep([
		['DC.title', title],
		['DC.creator', document.issuer],
		['DC.date', document.issued],
		['DC.identifier', document.number],
		['DC.identifier', url],
		['DCTERMS.abstract', description],
		['DC.type', 'Text'],
		['DC.language', 'zh-Hans-CN'],
		['DC.coverage', document.province],
	]);
}

/** All of them, in the order they stand in the head. */
export function metaTags(page: PageMeta): MetaTag[] {
	return [...openGraphTags(page), ...highwireTags(page), ...dublinCoreTags(page)];
}

function keep(tags: readonly (readonly [name: string, content: string | null | undefined])[]): MetaTag[] {
	return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
