/** A stroke of a tally mark, in the units of its box. */
export interface Stroke {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** Side of the box each mark stands in. */
export const tallyBox = 20;

/** The five strokes of 正 in the order they are written: the way votes and mentions are counted by hand. */
const strokes: readonly Stroke[] = [
	{ x1: 3, y1: 3.5, x2: 17, y2: 3.5 },
	{ x1: 10, y1: 3.5, x2: 10, y2: 17 },
	{ x1: 10, y1: 9.5, x2: 16, y2: 9.5 },
	{ x1: 5, y1: 8, x2: 5, y2: 17 },
	{ x1: 1.5, y1: 17, x2: 18.5, y2: 17 },
];

/** Lays a count out as 正: one stroke for each one counted, five to a mark, the last mark as far as it goes. */
export function layoutTally(count: number): Stroke[][] {
	return Array.from({ length: Math.ceil(count / strokes.length) }, (_, mark) =>
		strokes.slice(0, Math.min(strokes.length, count - mark * strokes.length)),
	);
}
