import { emWidth } from './fold.ts';

/** How a text's lines relate to its paragraphs. */
export interface Wrapping {
	/** Width in ems at which lines were cut by hand, or undefined when each line is a paragraph. */
	width: number | undefined;
	/** True when paragraphs are marked by an indent. */
	indented: boolean;
}

const ends = /[。！？；：.!?;:”’）)》】…]$/;

/**
 * Finds out whether a text is hard-wrapped: many lines of nearly the same width that stop in mid-sentence.
 * @param lines inked lines without furniture, each with its text (trimmed) and the indent before it in ems
 */
export function findWrapping(lines: readonly { text: string; indent: number }[]): Wrapping {
	const widths = lines.map((line) => emWidth(line.text) + Math.min(line.indent, 4));
	const long = widths.filter((width) => width > 12);
	const width = mostCommon(long.map(Math.round));
	const full = lines.filter((_, index) => Math.abs((widths[index] ?? 0) - width) <= 2.5);
	const cut = full.filter((line) => !ends.test(line.text));
	const isWrapped = long.length >= 6 && width <= 64 && full.length >= long.length * 0.4 && cut.length >= full.length * 0.6;
	const prose = lines.filter((line) => line.text.length > 20);
	const indentedShare = prose.filter((line) => line.indent >= 1.5).length / Math.max(1, prose.length);
	return { width: isWrapped ? width : undefined, indented: isWrapped ? indentedShare > 0.08 : indentedShare > 0.5 };
}

function mostCommon(values: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
