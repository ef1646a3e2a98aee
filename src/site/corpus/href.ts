const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page or file under the site's base path: `href('d/sx-fyp14/')`. */
export function href(path: string): string {
	return base + path.replace(/^\//, '');
}

/** The same with scheme and host, for citations and metadata. */
export function absolute(path: string): string {
	return new URL(href(path), import.meta.env.SITE).href;
}

/** Path of a document's reading page, or of a place in it. */
export function documentPath(document: string, anchor?: string): string {
	return `d/${document}/${anchor ? `#${anchor}` : ''}`;
}

/** Path of a clause page. */
export function clausePath(document: string, clause: string): string {
	return `d/${document}/${clause}/`;
}

/** Path of a seed line on its source page. */
export function sourcePath(document: string, line?: number): string {
	return `d/${document}/source/${line ? `#L${line}` : ''}`;
}

/** Path of the page that compares two documents, in the order of the first; of a row on it. */
export function comparisonPath(first: string, second: string, anchor?: string): string {
	return `compare/${first}/${second}/${anchor ? `#${anchor}` : ''}`;
}
