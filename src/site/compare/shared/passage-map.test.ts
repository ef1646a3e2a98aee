import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layPassageMap, spread } from './passage-map.ts';

const size = { width: 500, height: 200, head: 20, column: 100, bar: 10, font: 10, labels: 'all' } as const;
const division = (
	label: string,
	from: number,
	to: number,
	isChapter = true,
): { label: string; from: number; to: number; isChapter: boolean } => ({
	label,
	from,
	to,
	isChapter,
});
const a = { total: 1000, divisions: [division('一、目标', 0, 400), division('二、任务', 400, 1000)] };
const b = { total: 500, divisions: [division('一、很长很长很长的标题', 0, 500)] };
const passages = [
	{ id: 'x', han: 50, muted: false, a: { from: 100, to: 150 }, b: { from: 200, to: 250 } },
	{ id: 'y', han: 20, muted: true, a: { from: 990, to: 1000 }, b: { from: 0, to: 20 } },
];

test('both documents have one scale, the shorter stands in the middle of the longer', () => {
	const { bars, height } = layPassageMap(a, b, passages, size);
	expect(height).toBe(220);
	expect(bars.map(({ x, y, height: length }) => [x, y, length])).toEqual([
		[100, 20, 200],
		[390, 70, 100],
	]);
});

test('a tick has the true place and length of its passage, a ribbon runs between the middles of two', () => {
	const { bars, ribbons } = layPassageMap(a, b, passages, size);
	expect(bars[0].ticks).toEqual([
		{ y: 40, height: 10, muted: false },
		{ y: 218, height: 2, muted: true },
	]);
	expect(ribbons[0]).toMatchObject({ id: 'x', path: 'M110,45C250,45,250,115,390,115', width: 8, muted: false });
});

test('a longer passage has a wider ribbon, boilerplate the thinnest', () => {
	const width = (han: number, muted: boolean): number =>
		layPassageMap(a, b, [{ id: 'x', han, muted, a: { from: 0, to: han }, b: { from: 0, to: han } }], size).ribbons[0]?.width ?? 0;
	expect(width(52, false)).toBeGreaterThan(width(15, false));
	expect(width(52, true)).toBeLessThan(width(15, false));
});

test('labels are cut to their column; a narrow map names only what shares a passage', () => {
	expect(layPassageMap(a, b, passages, size).bars[1].labels.map(({ text }) => text)).toEqual(['一、很长很长很…']);
	const { bars } = layPassageMap(a, b, passages, { ...size, labels: 'shared' });
	expect(bars[0].labels.map(({ text, shared }) => [text, shared])).toEqual([['一、目标', true]]);
});

test('spread keeps order, gap and bounds, and moves nothing that has room', () => {
	expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
	expect(spread([50, 50, 50], 20, 0, 100)).toEqual([30, 50, 70]);
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 20 }), (places) => {
			const spreaded = spread(
				places.toSorted((one, other) => one - other),
				20,
				0,
				400,
			);
			expect(spreaded).toHaveLength(places.length);
			spreaded.forEach((place, index) => {
				expect(place).toBeGreaterThanOrEqual(-1e-6);
				expect(place).toBeLessThanOrEqual(400 + 1e-6);
				if (index > 0) expect(place - (spreaded[index - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-6);
			});
		}),
	);
});
