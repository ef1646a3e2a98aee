import { formatChat } from '../../core/cite/chat.ts';
import type { CitationInput } from '../../core/cite/cited.ts';
import { textFragment } from '../../core/cite/fragment.ts';
import { formatInline } from '../../core/cite/inline.ts';
import { readPageText } from './page-text.ts';
import { speak } from './spoken.ts';

/** Address of a clause that one can share: its own page, or its place in the reading page. */
export function addressOf(clause: Element, reading: string): string {
	const own = clause.classList.contains('g') ? `${clause.id}/` : `#${clause.id}`;
	return new URL(reading + own, location.href).href;
}

/** 《题名》（文号）三（二）1. */
export function citeClause(clause: Element, data: DOMStringMap): string {
	return formatInline(describe(clause, data, '', ''));
}

/** The selected words verbatim, their citation, and a link that finds just these words. */
export function quoteSelection(range: Range, clause: Element, data: DOMStringMap): string {
	const { text, start, end } = readPageText(range);
	const directive = start < end ? textFragment(text, start, end) : null;
	const here = `${location.origin}${location.pathname}#${clause.id}`;
	const url = directive ? `${here}:~:${directive}` : here;
	const input = describe(clause, data, readQuote(range), url);
	const last = lastClause(range);
	return formatChat(last && last !== clause ? { ...input, clauseSpoken: `${input.clauseSpoken}至${speak(last)}` } : input);
}

/** The clause the last selected character stands in; a range may end before the first character of the next. */
function lastClause(range: Range): Element | null | undefined {
	const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
	let last: Node | null = null;
	for (let node: Node | null = walker.root; node; node = walker.nextNode())
		if (node instanceof Text && range.intersectsNode(node) && !(node === range.endContainer && range.endOffset === 0)) last = node;
	return last?.parentElement?.closest('.c');
}

/** The words of a range, paragraphs and unit lines on lines of their own. */
function readQuote(range: Range): string {
	const words = range.cloneContents();
	for (const block of words.querySelectorAll('.c, .c > :not(.r, .k)')) block.prepend('\n');
	return words.textContent.replace(/\n+/g, '\n').trim();
}

function describe(clause: Element, data: DOMStringMap, quote: string, url: string): CitationInput {
	return {
		title: data.title ?? '',
		titleIsEditorial: data.editorial === 'true',
		number: data.number ?? null,
		issuer: null,
		issued: null,
		year: null,
		province: '',
		kind: '',
		clauseSpoken: speak(clause),
		clausePath: '',
		quote,
		url,
		accessed: '',
	};
}
