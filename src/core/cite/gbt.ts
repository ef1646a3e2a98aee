import type { CitationInput } from './cited.ts';
import { oneLine, plainUrl } from './line.ts';
import { citedTitle } from './title.ts';

interface Edition {
	colon: string;
	open: string;
	close: string;
	/** 文献类型标识/载体标识. */
	type: string;
}

/*
 * Punctuation widths and document types as the community styles of zotero-chinese/styles read the two
 * editions of the standard for a 规范性文件 (CSL type `legislation`): an online document (EB) in 2025, an archival one (A) in 2015.
 */
const edition2025: Edition = { colon: '：', open: '（', close: '）', type: 'EB/OL' };
const edition2015: Edition = { colon: ': ', open: '(', close: ')', type: 'A/OL' };

/** Reference after GB/T 7714—2025, in force since 2026-07-01. */
export function formatGbt2025(input: CitationInput): string {
	return formatEntry(input, edition2025);
}

/** Reference after GB/T 7714—2015, still asked for by many journals. */
export function formatGbt2015(input: CitationInput): string {
	return formatEntry(input, edition2015);
}

/** Responsible body. Title：clause: number[type]. (date)[accessed]. URL. An element without a value is left out with its punctuation. */
function formatEntry(input: CitationInput, { colon, open, close, type }: Edition): string {
	const { number, issuer, issued, year, url, accessed } = input;
	const named = `${citedTitle(input)}${number ? colon + number : ''}[${type}]`;
	const date = issued ?? year;
	const dates = `${date ? open + date + close : ''}[${accessed}]`;
	return [issuer, named, dates, plainUrl(url)]
		.filter((element) => element !== null)
		.map((element) => `${oneLine(element)}.`)
		.join(' ');
}
