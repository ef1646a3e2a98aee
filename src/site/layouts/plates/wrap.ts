// Marks that may not begin a line, and those that may not end one.
const closing = '，。；：、）”》』」！？—';
const opening = '（“《『「—';

/** Width of a text in ems: Latin letters and digits take six tenths. */
export function widthOf(text: string): number {
	return [...text].reduce((width, letter) => width + (/[ -~]/.test(letter) ? 0.6 : 1), 0);
}

/**
 * Breaks a Chinese text into lines of at most so many ems; Latin words stay whole, and numbers with what they count.
 * One closing mark may hang over the end of a line; no line begins with one, and none ends with an opening mark.
 */
export function wrap(text: string, widest: number): string[] {
	const lines: string[][] = [];
	let line: string[] = [];
	for (const piece of text.match(/[!-~]+[年月日号条款]?|./gu) ?? []) {
		const width = widthOf(line.join('') + piece);
		const hangs = closing.includes(piece) && width <= widest + 1;
		if (width <= widest || hangs || line.length === 0) {
			line.push(piece);
			continue;
		}
		const next = [piece];
		// What may not be parted from the piece goes with it.
		while (line.length > 1 && (closing.includes(next[0] ?? '') || opening.includes(line.at(-1) ?? ''))) next.unshift(line.pop() ?? '');
		lines.push(line);
		line = next;
	}
	return [...lines, line].filter(({ length }) => length > 0).map((pieces) => pieces.join(''));
}
