import { opensUnitList, parseUnitList, type UnitList } from './unit-list.ts';

/** A unit line found in a text: its place and the units it names. */
export interface UnitLine extends UnitList {
	start: number;
	end: number;
}

/**
 * Finds the unit lines in a text: brackets whose contents are a list of units, at the end of a sentence, of the text, or of a heading;
 * with words such as 责任单位： anywhere.
 * @param text reading text of a clause
 */
export function findUnitLines(text: string): UnitLine[] {
	const found: UnitLine[] = [];
	for (const { start, end, isOpen } of brackets(text)) {
		const inner = text.slice(start + 1, isOpen ? end : end - 1);
		const before = text[start - 1] ?? '';
		const after = text[end] ?? '';
		const isSigned = opensUnitList(inner);
		const stands = start === 0 || /[。！；？”）：]/.test(before) || after === '' || /[。；（【〔]/.test(after);
		if (!isSigned && (!stands || isOpen)) continue;
		const list = parseUnitList(inner);
		if (list) found.push({ start, end, ...list });
	}
	return found;
}

/** Outermost brackets of a text, with their ends; the last may be open. */
function brackets(text: string): { start: number; end: number; isOpen: boolean }[] {
	const found: { start: number; end: number; isOpen: boolean }[] = [];
	let depth = 0;
	let start = 0;
	for (let index = 0; index < text.length; index += 1) {
		if (/[（(【〔[［〖]/.test(text[index] ?? '')) {
			if (depth === 0) start = index;
			depth += 1;
		} else if (/[）)】〕\]］〗]/.test(text[index] ?? '') && depth > 0) {
			depth -= 1;
			if (depth === 0) found.push({ start, end: index + 1, isOpen: false });
		}
	}
	if (depth > 0) found.push({ start, end: text.length, isOpen: true });
	return found;
}

/** Reads a paragraph that is a unit line without brackets: 责任单位：省商务厅、省财政厅, 【责任单位】省商务厅. */
export function parseUnitParagraph(text: string): UnitLine | undefined {
	const plain = text
		.replace(/^[*>•·\-\s]+/, '')
		.replace(/^【([^】]{2,10})】[:：]?/, '$1：')
		.replace(/[。；*]+$/, '');
	const list = opensUnitList(plain) && plain.length < 400 ? parseUnitList(plain) : undefined;
	return list && { start: 0, end: text.length, ...list };
}
