import type { Citation } from './citation.ts';
import { oneLine, plainUrl } from './line.ts';

/** A page of data as it is cited. */
export interface DataCitationInput {
	/** Name of the indicator. */
	name: string;
	finding: string;
	/** Name of the site in running text, and as the body responsible. */
	site: string;
	author: string;
	/** Day of the edition, ISO 8601. */
	published: string;
	/** Day the address was looked at, ISO 8601. */
	accessed: string;
	/** Absolute address of the page. */
	url: string;
	/** The values: verbatim quote, where it stands, address of that place. */
	values: readonly { quote: string; place: string; url: string }[];
}

/** Citations of a page of data, in the order the page offers them; DS is the type of a data set in both editions of GB/T 7714. */
export function citeData(input: DataCitationInput): Citation[] {
	const { name, finding, site, values, url } = input;
	return [
		{ id: 'inline', name: '正文引用', text: oneLine(`“${name}”，据${site}整理，${plainUrl(url)}`) },
		{ id: 'gbt2025', name: 'GB/T 7714—2025', text: formatEntry(input, '（', '）') },
		{ id: 'gbt2015', name: 'GB/T 7714—2015', text: formatEntry(input, '(', ')') },
		{
			id: 'chat',
			name: '要点、引文与链接',
			text: [
				finding,
				...values.map(({ quote, place, url: at }) => `${oneLine(quote)}\n——${oneLine(place)}\n${plainUrl(at)}`),
				plainUrl(url),
			].join('\n'),
		},
	];
}

/** Responsible body. Title[type]. (date)[accessed]. URL. */
function formatEntry({ author, name, published, accessed, url }: DataCitationInput, open: string, close: string): string {
	return [author, `${name}：各文件的数值与出处[DS/OL]`, `${open}${published}${close}[${accessed}]`, plainUrl(url)]
		.map((element) => `${oneLine(element)}.`)
		.join(' ');
}
