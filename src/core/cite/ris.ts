import type { CitationInput } from './cited.ts';
import { oneLine, plainUrl } from './line.ts';
import { citedTitle } from './title.ts';

/**
 * RIS record of type STAT, lines ended with CR LF as the format asks.
 * Tags follow Zotero's translator for statutes: M1 is the document's number, SE the clause.
 * Where a document has no date, citation-js takes the day of access (Y2) for it, so that day goes into M2, which
 * Zotero puts into Extra and cites as `accessed`.
 */
export function formatRis(input: CitationInput): string {
	const { number, issuer, issued, year, province, kind, clauseSpoken, url, accessed } = input;
	const date = issued ?? year?.toString();
	const fields: [tag: string, value: string | null | undefined][] = [
		['TY', 'STAT'],
		['TI', citedTitle(input)],
		// A comma would split the name of a body into family and given name.
		['AU', issuer?.replaceAll(',', '，')],
		['PY', date?.slice(0, 4)],
		['DA', issued?.replaceAll('-', '/')],
		['M1', number],
		['SE', clauseSpoken],
		['CY', province],
		['M3', kind],
		['LA', 'zh-CN'],
		['UR', plainUrl(url)],
		date ? ['Y2', accessed.replaceAll('-', '/')] : ['M2', `accessed: ${accessed}`],
	];
	const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}`);
	return [...lines, 'ER  - ', ''].join('\r\n');
}
