import { expect, test } from 'vitest';
import { layoutGoals, layoutShares } from './matrix-layout.ts';

test('bars are proportional to shares and start at nothing', () => {
	const { lengthOf } = layoutShares([0.02, 0.08, 0.16]);
	expect([0, 0.02, 0.08, 0.16].map(lengthOf)).toEqual([0, 12.5, 50, 100]);
});

test('hairlines stand at round shares on the same scale', () => {
	const { ticks, lengthOf } = layoutShares([0.155]);
	expect(ticks.map(({ share }) => share)).toEqual([0.05, 0.1, 0.15]);
	expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ share }) => lengthOf(share)));
});

test('there is a dot a goal, numbered ones first, none beyond the edge', () => {
	const { width, dots } = layoutGoals(2, 1);
	expect(dots.map(({ isNumbered }) => isNumbered)).toEqual([true, true, false]);
	expect(dots.every(({ x }) => x > 0 && x < width)).toBe(true);
});
