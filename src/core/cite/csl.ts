import type { CitationInput } from './cited.ts';
import { citationKey } from './key.ts';
import { editorialMark, oneLine } from './line.ts';

/**
 * CSL-JSON, a list of one item. Type `regulation` is what zotero-chinese/styles advises for 规范性文件 (issue #203).
 */
export function formatCsl(input: CitationInput): string {
	const { title, titleIsEditorial, number, issuer, issued, year, province, kind, clauseSpoken, url, accessed } = input;
	const date = issued ?? year?.toString();
	const item = {
		id: citationKey(url),
		type: 'regulation',
		title: oneLine(title),
		author: issuer ? [{ literal: oneLine(issuer) }] : undefined,
		number: number ? oneLine(number) : undefined,
		genre: oneLine(kind),
		jurisdiction: oneLine(province),
		section: clauseSpoken ? oneLine(clauseSpoken) : undefined,
		issued: date ? dateParts(date) : undefined,
		accessed: dateParts(accessed),
		URL: url,
		language: 'zh-CN',
		note: titleIsEditorial ? editorialMark : undefined,
	};
	return JSON.stringify([item], null, 2);
}

function dateParts(iso: string): { 'date-parts': number[][] } {
	return { 'date-parts': [iso.split('-').map(Number)] };
}
