import { describe, expect, test } from 'vitest';
import { diamond, layoutHalfMatrix } from './half-matrix.ts';

const matrix = [
	[0, 4, 0, 1],
	[4, 0, 16, 0],
	[0, 16, 0, 9],
	[1, 0, 9, 0],
];
const layout = layoutHalfMatrix(matrix, 20, 0);
const at = (i: number, j: number) => layout.crossings.find(({ rows: [a, b] }) => a === i && b === j);

describe('layoutHalfMatrix', () => {
	test('crosses every pair of rows once, with its value', () => {
		expect(layout.crossings.map(({ rows: [i, j], value }) => [i, j, value])).toEqual([
			[0, 1, 4],
			[0, 2, 0],
			[0, 3, 1],
			[1, 2, 16],
			[1, 3, 0],
			[2, 3, 9],
		]);
	});

	test('puts a crossing halfway between its rows, on the diagonal of each', () => {
		for (const {
			rows: [i, j],
			x,
			y,
		} of layout.crossings) {
			const [above, below] = [layout.rows[i] ?? NaN, layout.rows[j] ?? NaN];
			expect(y).toBe((above + below) / 2);
			expect([y - above, below - y]).toEqual([x, x]);
		}
	});

	test('gives a mark an area in proportion to its value, the largest as large as its cell', () => {
		expect(at(1, 2)?.size).toBe(10);
		for (const { value, size } of layout.crossings) expect((2 * size ** 2) / 200).toBeCloseTo(value / 16, 10);
	});

	test('keeps every cell inside the figure', () => {
		for (const { x, y } of layout.crossings) {
			expect(x + 10).toBeLessThanOrEqual(layout.width);
			expect(x - 10).toBeGreaterThanOrEqual(0);
			expect(y - 10).toBeGreaterThanOrEqual(0);
			expect(y + 10).toBeLessThanOrEqual(layout.height);
		}
	});

	test('of no rows is empty', () => {
		expect(layoutHalfMatrix([], 20)).toEqual({ width: 0, height: 0, rows: [], crossings: [] });
	});
});

test('diamond(point, size) is a closed outline', () => {
	expect(diamond({ x: 10, y: 20 }, 5)).toBe('M10 15L15 20L10 25L5 20Z');
});
