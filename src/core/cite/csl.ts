import type { CitationInput } from './cited.ts';
import { citationKey } from './key.ts';
import { oneLine } from './line.ts';
import { citedTitle } from './title.ts';

/**
 * CSL-JSON, a list of one item. GB/T 7714 styles treat `legislation` and `regulation` alike, but Zotero knows the first alone:
 * it becomes a statute with number and section, the other a bare document without either.
 */
export function formatCsl(input: CitationInput): string {
	const { number, issuer, issued, year, province, kind, clauseSpoken, url, accessed } = input;
	const date = issued ?? year?.toString();
	const item = {
		id: citationKey(url),
		type: 'legislation',
		title: oneLine(citedTitle(input)),
		author: issuer ? [{ literal: oneLine(issuer) }] : undefined,
		number: number ? oneLine(number) : undefined,
		genre: oneLine(kind),
		jurisdiction: oneLine(province),
		section: clauseSpoken ? oneLine(clauseSpoken) : undefined,
		issued: date ? dateParts(date) : undefined,
		accessed: dateParts(accessed),
		URL: url,
		language: 'zh-CN',
	};
	return JSON.stringify([item], null, 2);
}

function dateParts(iso: string): { 'date-parts': number[][] } {
	return { 'date-parts': [iso.split('-').map(Number)] };
}
