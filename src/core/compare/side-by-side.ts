import { formatChat } from '../cite/chat.ts';
import type { CitationInput } from '../cite/cited.ts';
import { formatInline } from '../cite/inline.ts';
import { plainUrl } from '../cite/line.ts';

/** A clause to be put beside others: its short name, its lines verbatim, and what is cited. */
export interface CitedClause {
	/** 2021年行动计划第16条. */
	name: string;
	lines: readonly string[];
	cited: CitationInput;
}

/**
 * The clauses as a Markdown table, a column each, with citations that link to them; a single one as a quotation.
 * @param address of the page that shows them side by side
 */
export function formatMarkdown(clauses: readonly CitedClause[], address: string): string {
	const [first, second] = clauses;
	const source = `[并排对读](${plainUrl(address)})`;
	if (!first) return '';
	if (!second) return `${[...first.lines.map(escapeLine), `——${linkTo(first)}`].map((line) => `> ${line}`).join('\n>\n')}\n`;
	const rows = [
		clauses.map(({ name }) => escapeInline(name)),
		clauses.map(() => '---'),
		clauses.map(({ lines }) => lines.map(escapeInline).join('<br><br>')),
		clauses.map(linkTo),
	];
	return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n${source}\n`;
}

/** The clauses one after the other in plain text, each with citation and link. */
export function formatPlain(clauses: readonly CitedClause[], address: string): string {
	const quotes = clauses.map(({ lines, cited }) => formatChat({ ...cited, quote: lines.join('\n') }));
	return [...quotes, ...(clauses.length > 1 ? [`并排对读：${plainUrl(address)}`] : [])].join('\n\n');
}

function linkTo({ cited }: CitedClause): string {
	return `[${escapeInline(formatInline(cited))}](${plainUrl(cited.url)})`;
}

/** Characters that Markdown would take for marks: official texts have 3%~5%, * and |. */
function escapeInline(text: string): string {
	return text.replace(/[\\`*_~<>[\]|#&$]/g, '\\$&');
}

/** The same at the beginning of a line, where `16.` would begin a list. */
function escapeLine(text: string): string {
	return escapeInline(text)
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/^([-+=])/, '\\$1');
}
