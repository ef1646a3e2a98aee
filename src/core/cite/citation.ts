import { formatBibtex } from './bibtex.ts';
import { formatChat } from './chat.ts';
import type { CitationInput } from './cited.ts';
import { formatCsl } from './csl.ts';
import { formatGbt2015, formatGbt2025 } from './gbt.ts';
import { formatInline } from './inline.ts';
import { citationKey } from './key.ts';
import { formatRis } from './ris.ts';

/** One ready citation. */
export interface Citation {
	id: 'inline' | 'gbt2025' | 'gbt2015' | 'bibtex' | 'ris' | 'csl' | 'chat';
	/** Name readers know the format by. */
	name: string;
	text: string;
	/** For whom a format is, where that is not plain. */
	use?: string;
	/** For formats that other programs read. */
	download?: { filename: string; mime: string };
}

/** All citations of a document or clause, in the order the page offers them. */
export function citations(input: CitationInput): Citation[] {
	const key = citationKey(input.url);
	return [
		{ id: 'inline', name: '正文引用', text: formatInline(input) },
		{ id: 'gbt2025', name: 'GB/T 7714—2025', text: formatGbt2025(input) },
		{ id: 'gbt2015', name: 'GB/T 7714—2015', text: formatGbt2015(input) },
		{ id: 'chat', name: '引文与链接', text: formatChat(input) },
		{
			id: 'bibtex',
			name: 'BibTeX',
			use: '供LaTeX使用；Zotero等请用RIS或CSL-JSON，文号不会丢失',
			text: formatBibtex(input),
			download: { filename: `${key}.bib`, mime: 'application/x-bibtex' },
		},
		{ id: 'ris', name: 'RIS', text: formatRis(input), download: { filename: `${key}.ris`, mime: 'application/x-research-info-systems' } },
		{
			id: 'csl',
			name: 'CSL-JSON',
			text: formatCsl(input),
			download: { filename: `${key}.json`, mime: 'application/vnd.citationstyles.csl+json' },
		},
	];
}
