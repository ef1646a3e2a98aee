import { formatBibtex } from './bibtex.ts';
import { formatChat } from './chat.ts';
import { formatCsl } from './csl.ts';
import { formatGbt2015, formatGbt2025 } from './gbt.ts';
import { formatInline } from './inline.ts';
import { citationKey } from './key.ts';
import { formatRis } from './ris.ts';

/** What is cited. A fact the document does not print is null or empty, and no format fills it in. */
export interface CitationInput {
	title: string;
	/** True when the editors made the title; every format then says so once. */
	titleIsEditorial: boolean;
	/** 发文字号. */
	number: string | null;
	/** 发文机关. */
	issuer: string | null;
	/** 成文日期, ISO 8601. */
	issued: string | null;
	/** Year the document prints where it prints no full date; an estimated year is not a fact and stays null. */
	year: number | null;
	province: string;
	/** 文种: 实施方案, 规划, 行动计划. */
	kind: string;
	/** 三（二）1, 第16条; empty for the whole document. */
	clauseSpoken: string;
	/** Labels from the root, for a reader who looks the place up. */
	clausePath: string;
	/** Words quoted, verbatim; may be empty. */
	quote: string;
	/** Absolute address of the document or clause. */
	url: string;
	/** Day the address was looked at, ISO 8601. */
	accessed: string;
}

/** One ready citation. */
export interface Citation {
	id: 'inline' | 'gbt2025' | 'gbt2015' | 'bibtex' | 'ris' | 'csl' | 'chat';
	/** Name readers know the format by. */
	name: string;
	text: string;
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
		{ id: 'bibtex', name: 'BibTeX', text: formatBibtex(input), download: { filename: `${key}.bib`, mime: 'application/x-bibtex' } },
		{ id: 'ris', name: 'RIS', text: formatRis(input), download: { filename: `${key}.ris`, mime: 'application/x-research-info-systems' } },
		{
			id: 'csl',
			name: 'CSL-JSON',
			text: formatCsl(input),
			download: { filename: `${key}.json`, mime: 'application/vnd.citationstyles.csl+json' },
		},
	];
}
