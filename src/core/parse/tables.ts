import { emWidth } from './fold.ts';
import { findPart } from './front.ts';
import { textOf, type Paragraph } from './paragraph.ts';
import type { Scheme } from './scheme.ts';

/**
 * Finds tables that were flattened to one cell a line: runs of short paragraphs without sentence ends.
 * @returns indexes of the paragraphs that are cells
 */
export function findTables(paragraphs: readonly Paragraph[], scheme: Scheme): Set<number> {
	const cells = new Set<number>();
	let index = 0;
	while (index < paragraphs.length) {
		const end = withoutSignature(paragraphs, runEnd(paragraphs, scheme, index));
		if (end - index >= 6) for (let cell = index; cell < end; cell += 1) cells.add(cell);
		index = Math.max(end, index + 1);
	}
	return cells;
}

/** End of the run of cells that begins at an index; a long cell or two do not end it if short ones follow. */
function runEnd(paragraphs: readonly Paragraph[], scheme: Scheme, start: number): number {
	const isShort = (index: number): boolean => {
		const paragraph = paragraphs[index];
		return paragraph !== undefined && isCell(paragraph, scheme);
	};
	if (!isShort(start) || !isShort(start + 1) || !isShort(start + 2) || !isShort(start + 3)) return start;
	let end = start;
	while (end < paragraphs.length) {
		if (isShort(end)) end += 1;
		else if (isLongCell(paragraphs[end], scheme) && isShort(end + 1) && isShort(end + 2)) end += 2;
		else if (isLongCell(paragraphs[end], scheme) && isLongCell(paragraphs[end + 1], scheme) && isShort(end + 2) && isShort(end + 3))
			end += 3;
		else break;
	}
	return end;
}

function isCell(paragraph: Paragraph, scheme: Scheme): boolean {
	const text = textOf(paragraph);
	return (
		scheme.markerOf(paragraph) === undefined &&
		paragraph.markdown === 0 &&
		emWidth(text) <= 18 &&
		!/[。；：！？]$/.test(text) &&
		isPlain(text)
	);
}

function isLongCell(paragraph: Paragraph | undefined, scheme: Scheme): boolean {
	return (
		paragraph !== undefined && scheme.markerOf(paragraph) === undefined && textOf(paragraph).length <= 120 && isPlain(textOf(paragraph))
	);
}

// A unit or a date in a cell looks like a signature; the other parts of a closing end a table.
function isPlain(text: string): boolean {
	return [undefined, 'signature', 'date'].includes(findPart(text));
}

/** A signature with its date below the last cell is not part of the table. */
function withoutSignature(paragraphs: readonly Paragraph[], end: number): number {
	const part = (index: number): string | undefined => {
		const paragraph = paragraphs[index];
		return paragraph && findPart(textOf(paragraph));
	};
	return part(end - 1) === 'date' && part(end - 2) === 'signature' ? end - 2 : end;
}
