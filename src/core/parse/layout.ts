import { findContents } from './contents.ts';
import { emWidth, fold, inkless } from './fold.ts';
import { findFurniture } from './furniture.ts';
import { continues, type InkedLine } from './join.ts';
import { findEntities, findMarks, headingDepth, isMarkdown } from './markdown-marks.ts';
import { findMarker } from './marker.ts';
import type { OperationRule } from '../model/operation-rules.ts';
import { DropLedger, textOf, type Paragraph, type Unit } from './paragraph.ts';
import type { SourceLine } from './source-lines.ts';
import { findWrapping } from './wrap.ts';

interface Line extends InkedLine {
	units: Unit[];
	start: number;
	end: number;
}

/**
 * Turns physical lines into logical paragraphs: furniture, contents, indents and notation go, cut lines are joined.
 * Everything taken away is noted in the ledger.
 */
export function readParagraphs(source: string, lines: readonly SourceLine[], ledger: DropLedger): Paragraph[] {
	ledger.drop(0, source.length, 'line-break');
	const inked = readInkedLines(lines, ledger);
	const wrapping = findWrapping(inked);
	const paragraphs: Paragraph[] = [];
	const known = new Set<string>();
	let previous: Line | undefined;
	for (const line of inked) {
		const last = paragraphs.at(-1);
		if (last && previous && continues(textOf(last), previous, line, wrapping, known)) {
			ledgerJoin(source, previous, line, wrapping.width !== undefined, ledger);
			last.units.push(...wordGap(last, line), ...line.units);
		} else {
			const marker = findMarker(line.text);
			if (marker) known.add(`${marker.kind}:${marker.value}`);
			paragraphs.push({ units: [...line.units], indent: line.indent, markdown: line.markdown });
		}
		previous = line;
	}
	return paragraphs;
}

function readInkedLines(lines: readonly SourceLine[], ledger: DropLedger): Line[] {
	const contents = findContents(lines);
	const dropped = new Map<number, OperationRule>([
		...findFurniture(lines, isNumbered),
		...[...contents].map((index) => [index, 'contents'] as const),
	]);
	const markdown = isMarkdown(lines);
	const result: Line[] = [];
	let afterBreak = false;
	lines.forEach((line, index) => {
		const rule = dropped.get(index);
		if (rule) ledger.drop(line.start, line.end, rule);
		if (rule || line.text.includes('\f')) afterBreak = true;
		if (rule) return;
		const marks = [...(markdown ? findMarks(line) : []), ...findEntities(line)];
		const units = inkOf(line, marks, ledger);
		if (units.length === 0) return;
		const text = units.map((unit) => unit.character).join('');
		const first = units[0]?.start ?? line.start;
		const indent = emWidth(fold(line.text.slice(0, first - line.start)).replace(/[^ ]/g, '')) + fullWidthBlanks(line.text) / 2;
		result.push({
			text,
			indent,
			markdown: markdown ? headingDepth(line) : 0,
			afterBreak,
			units,
			start: first,
			end: units.at(-1)?.end ?? line.end,
		});
		afterBreak = false;
	});
	return result;
}

function isNumbered(text: string): boolean {
	const marker = findMarker(text);
	return marker !== undefined && marker.kind !== 'decimal1' && marker.kind !== 'run' && !marker.doubtful;
}

function fullWidthBlanks(text: string): number {
	return /^[\s\u3000]*/.exec(text)?.[0].match(/\u3000/g)?.length ?? 0;
}

/** The units of a line without notation, invisible marks and the blanks at both ends. */
function inkOf(line: SourceLine, marks: readonly { start: number; end: number }[], ledger: DropLedger): Unit[] {
	const units: Unit[] = [];
	let skipTo = line.start;
	for (let offset = line.start; offset < line.end; offset += 1) {
		const mark = marks.find((span) => span.start === offset);
		if (mark) {
			ledger.drop(mark.start, mark.end, 'markdown-mark');
			skipTo = mark.end;
		}
		const character = line.text.charAt(offset - line.start);
		if (offset < skipTo) continue;
		if (/[\u200b-\u200f\u2060\ue000-\uf8ff\ufeff]/.test(character))
			ledger.drop(offset, offset + 1, character === '\ufeff' && offset === 0 ? 'byte-order-mark' : 'invisible-mark');
		else if (character === '\f') ledger.drop(offset, offset + 1, 'page-furniture');
		else if (inkless.test(character)) {
			ledger.drop(offset, offset + 1, 'indent');
			units.push({ character, start: offset, end: offset + 1 });
		} else units.push({ character, start: offset, end: offset + 1 });
	}
	let from = 0;
	let to = units.length;
	while (from < to && inkless.test(units[from]?.character ?? '')) from += 1;
	while (to > from && inkless.test(units[to - 1]?.character ?? '')) to -= 1;
	return units.slice(from, to);
}

function ledgerJoin(source: string, previous: Line, line: Line, wrapped: boolean, ledger: DropLedger): void {
	for (let offset = previous.end; offset < line.start; offset += 1)
		if (ledger.ruleAt(offset) === 'line-break' || (ledger.ruleAt(offset) === 'indent' && /\s/.test(source.charAt(offset))))
			ledger.drop(offset, offset + 1, wrapped && !line.afterBreak ? 'line-wrap' : 'page-split');
}

/** Latin words on both sides of a cut line were parted by a blank. */
function wordGap(paragraph: Paragraph, line: Line): Unit[] {
	const last = paragraph.units.at(-1);
	const isWord = /[A-Za-z]$/.test(last?.character ?? '') && /^[a-z]/.test(line.text);
	return isWord && last ? [{ character: ' ', start: last.end, end: last.end, rule: 'line-wrap' }] : [];
}
