import type { CitationInput } from './cited.ts';
import { editorialMark, oneLine, plainUrl } from './line.ts';

/**
 * RIS record of type STAT, lines ended with CR LF as the format asks.
 * Tags follow Zotero's translator for statutes: M1 is the document's number, SE the clause.
 */
export function formatRis(input: CitationInput): string {
	const { title, titleIsEditorial, number, issuer, issued, year, province, kind, clauseSpoken, url, accessed } = input;
	const fields: [tag: string, value: string | null | undefined][] = [
		['TY', 'STAT'],
		['TI', title],
		// A comma would split the name of a body into family and given name.
		['AU', issuer?.replaceAll(',', '，')],
		['PY', (issued ?? year?.toString())?.slice(0, 4)],
		['DA', issued?.replaceAll('-', '/')],
		['M1', number],
		['SE', clauseSpoken],
		['CY', province],
		['M3', kind],
		['LA', 'zh-CN'],
		['UR', plainUrl(url)],
		['Y2', accessed.replaceAll('-', '/')],
		['N1', titleIsEditorial ? editorialMark : null],
	];
	const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}`);
	return [...lines, 'ER  - ', ''].join('\r\n');
}
