/** One physical line of a seed; `end` is before the line end characters. */
export interface SourceLine {
	/** 1-based. */
	number: number;
	start: number;
	end: number;
	text: string;
}

/** Splits a text at LF, CRLF or CR. The lines and the line ends between them tile the text. */
export function splitLines(text: string): SourceLine[] {
	const lines: SourceLine[] = [];
	let start = 0;
	for (const match of text.matchAll(/\r\n|\n|\r/g)) {
		lines.push({ number: lines.length + 1, start, end: match.index, text: text.slice(start, match.index) });
		start = match.index + match[0].length;
	}
	if (start < text.length || lines.length === 0) lines.push({ number: lines.length + 1, start, end: text.length, text: text.slice(start) });
	return lines;
}

/** Line and column (both from 1, column in characters) of an offset in a text. */
export type Locate = (offset: number) => { line: number; column: number };

/** Makes the function that finds line and column in a text; the lines are split once. */
export function makeLocate(lines: readonly SourceLine[]): Locate {
	return (offset) => {
		const line = lineAt(lines, offset);
		const { start, text } = lines[line - 1] ?? { start: 0, text: '' };
		return { line, column: Array.from(text.slice(0, offset - start)).length + 1 };
	};
}

/** Finds the line that holds an offset, by bisection. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((lines[middle]?.start ?? Infinity) <= offset) low = middle;
		else high = middle - 1;
	}
	return low + 1;
}
