import type { CitationInput } from './cited.ts';
import { citationKey } from './key.ts';
import { oneLine, plainUrl } from './line.ts';
import { citedTitle } from './title.ts';

const escapes: { [character: string]: string } = {
	'\\': '\\textbackslash{}',
	// A backslash does not hide a brace from BibTeX's own count of braces, so both are spelled out.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'#': '\\#',
	$: '\\$',
	'%': '\\%',
	'&': '\\&',
	_: '\\_',
};

/**
 * `@legislation` entry for BibTeX and biber. gbt7714 prints the `number` after the title and no `note`; a style that does not
 * know the type takes the entry for `@misc`, which has no number, so that the `note` says it.
 * Zotero makes it a bill: title, clause (`chapter`) and date are kept, the number only as a note below the item.
 */
export function formatBibtex(input: CitationInput): string {
	const { number, issuer, issued, year, kind, clauseSpoken, url, accessed } = input;
	const date = issued ?? year?.toString();
	const fields: [name: string, value: string | null | undefined][] = [
		// Double braces keep the name of a body and the title from being taken apart.
		['author', issuer && `{${escape(issuer)}}`],
		['title', `{${escape(citedTitle(input))}}`],
		['date', date],
		['year', date?.slice(0, 4)],
		['number', number && escape(number)],
		['chapter', escape(clauseSpoken)],
		['note', number && escape(number)],
		['type', escape(kind)],
		['url', plainUrl(url)],
		['urldate', accessed],
		['langid', 'chinese'],
	];
	const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
	return [`@legislation{${citationKey(url)},`, ...lines, '}'].join('\n');
}

function escape(value: string): string {
	return oneLine(value).replace(/[\\{}~^#$%&_]/g, (character) => escapes[character] ?? character);
}
