import type { CitationInput } from './cited.ts';
import { citationKey } from './key.ts';
import { editorialMark, oneLine, plainUrl } from './line.ts';

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
 * `@misc` entry for BibTeX and biber. Number, clause and editorial mark go into `note`, which every style prints.
 */
export function formatBibtex(input: CitationInput): string {
	const { title, titleIsEditorial, number, issuer, issued, year, kind, clauseSpoken, url, accessed } = input;
	const note = [number, clauseSpoken, titleIsEditorial && editorialMark].filter(Boolean).join('，');
	const date = issued ?? year?.toString();
	const fields: [name: string, value: string | null | undefined][] = [
		// Double braces keep the name of a body and the title from being taken apart.
		['author', issuer && `{${escape(issuer)}}`],
		['title', `{${escape(title)}}`],
		['date', date],
		['year', date?.slice(0, 4)],
		['note', note && escape(note)],
		['type', escape(kind)],
		['url', plainUrl(url)],
		['urldate', accessed],
		['langid', 'chinese'],
	];
	const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
	return [`@misc{${citationKey(url)},`, ...lines, '}'].join('\n');
}

function escape(value: string): string {
	return oneLine(value).replace(/[\\{}~^#$%&_]/g, (character) => escapes[character] ?? character);
}
