import { expect, test } from 'vitest';
import { layoutTally } from './tally.ts';

test.each([0, 1, 4, 5, 6, 12, 38])('a tally of %i has as many strokes, five to a mark', (count) => {
	const marks = layoutTally(count);
	expect(marks.flat()).toHaveLength(count);
	expect(marks.slice(0, -1).every((strokes) => strokes.length === 5)).toBe(true);
});
