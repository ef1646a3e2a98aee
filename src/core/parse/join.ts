import { emWidth } from './fold.ts';
import { findMarker, type Marker } from './marker.ts';
import type { Wrapping } from './wrap.ts';

/** What the joining of lines needs to know of a line. */
export interface InkedLine {
	text: string;
	indent: number;
	markdown: number;
	/** True when furniture or a form feed stands between this line and the one before it. */
	afterBreak: boolean;
}

const terminal = /[。！？!?；;：:][”’"）)》】]*$/;
const closersFirst = /^[，。、；：！？）)》”’】〕,;:!?]/;
const isUnitOpener = /^(?:责任|牵头|配合|负责|主办|协办)(?:责任)?(?:单位|部门)[:：]$/;
const opensOn = /[，、,（(《“‘〔和及与或的]$/;

/**
 * Decides whether a line goes on with the paragraph before it, as a hard wrap or a sentence cut by a page break.
 * @param paragraph text of the paragraph so far (lines joined)
 * @param previous its last line
 * @param line the next inked line
 */
export function continues(
	paragraph: string,
	previous: InkedLine,
	line: InkedLine,
	wrapping: Wrapping,
	known: ReadonlySet<string>,
): boolean {
	if (line.markdown > 0) return false;
	const marker = findMarker(line.text);
	if (isUnitOpener.test(paragraph) && !marker) return true;
	if (marker && (marker.kind === 'decimal1' || marker.doubtful) && isOpen(paragraph)) return true;
	if (marker && marker.kind !== 'run') return !fits(marker, known) && isOpen(paragraph) && previous.markdown === 0;
	if (previous.markdown > 0) return false;
	if (closersFirst.test(line.text)) return true;
	if (paragraph.endsWith('、') && !line.text.startsWith('附')) return true;
	if (/^[（(](?:责任|牵头|负责|主办|配合)/.test(line.text))
		return wrapping.width !== undefined && isFull(previous, wrapping, paragraph === previous.text) && !terminal.test(previous.text);
	if (wrapping.width !== undefined) return continuesWrapped(paragraph, previous, line, wrapping);
	if (terminal.test(previous.text) && !hasOpenBracket(paragraph)) return false;
	if (wrapping.indented && line.indent >= 1.5) return false;
	if (hasOpenBracket(paragraph) && paragraph.length > 20) return true;
	return isProse(paragraph) && !/[）)]$/.test(previous.text);
}

function continuesWrapped(paragraph: string, previous: InkedLine, line: InkedLine, wrapping: Wrapping): boolean {
	const isFirst = paragraph === previous.text;
	if (wrapping.indented && line.indent >= 1.5)
		return isFull(previous, wrapping, isFirst) && !terminal.test(previous.text) && opensOn.test(previous.text);
	if (opensOn.test(previous.text) && isFull(previous, wrapping, isFirst, 3)) return true;
	if (!isFull(previous, wrapping, isFirst)) return hasOpenBracket(paragraph) && !terminal.test(previous.text) && isProse(paragraph);
	if (!terminal.test(previous.text)) return !/^[（(].*[）)]$/.test(paragraph);
	// A full line that ends a sentence: only an indent could tell a new paragraph, so without one the paragraph goes on.
	return !/[；;：:]$/.test(previous.text) || hasOpenBracket(paragraph);
}

/** True when a mark may follow those seen so far: it opens a count or comes next in one. */
function fits(marker: Marker, known: ReadonlySet<string>): boolean {
	if (Number.isNaN(marker.value) || marker.value <= 1) return true;
	return known.has(`${marker.kind}:${marker.value - 1}`) || known.has(`${marker.kind}:${marker.value}`);
}

function isOpen(paragraph: string): boolean {
	return /[，、,（(第及和]$/.test(paragraph) || (isProse(paragraph) && !terminal.test(paragraph) && !/[）)]$/.test(paragraph));
}

/** True when a line reaches the right margin; where indents were stripped, a paragraph's first line is two ems short. */
function isFull(line: InkedLine, wrapping: Wrapping, isFirst: boolean, more = 0): boolean {
	const slack = 3 + more + (isFirst && !wrapping.indented ? 2 : 0);
	return emWidth(line.text) + Math.min(line.indent, 4) >= (wrapping.width ?? 0) - slack;
}

/** Running text, as against a heading, a title or a table cell. */
function isProse(text: string): boolean {
	const isItem = findMarker(text)?.kind === 'arabic';
	return (text.length > (isItem ? 24 : 30) && /[，,；;]/.test(text)) || /[。；].*[^。；]$/.test(text);
}

function hasOpenBracket(text: string): boolean {
	return (text.match(/[（(]/g)?.length ?? 0) > (text.match(/[）)]/g)?.length ?? 0);
}
