import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bases, comparators } from '../../../core/model/target.ts';
import { layoutValues, type ChartValue, type ChartVerdict, type Panel } from './value-layout.ts';

const value = (id: string, low: number | null, more: Partial<ChartValue> = {}): ChartValue => ({
	id,
	low,
	high: low,
	unit: '家',
	comparator: '=',
	basis: 'increment',
	place: 'shanxi',
	...more,
});
const rowsOf = (panel: Panel | undefined) => (panel?.kind === 'axis' ? panel.rows : []);

describe('values on one axis', () => {
	const [panel, ...others] = layoutValues([value('a', 1000), value('b', 1000, { comparator: '>=' })], [], '家');

	test('equal numbers stand at the same place, the open one with an arrow', () => {
		const [a, b] = rowsOf(panel);
		expect(others).toEqual([]);
		expect(a?.end).toBe(b?.end);
		expect([a?.shape, b?.shape]).toEqual(['dot', 'least']);
	});

	test('an arrow of 34 px has room on the narrowest track, 312 px', () => {
		expect(312 * (1 - (rowsOf(panel)[1]?.end ?? 1))).toBeGreaterThanOrEqual(34);
	});

	test('the axis begins at nought and places are in proportion', () => {
		const [three] = layoutValues([value('a', 25), value('b', 50), value('c', 100)], [], '家');
		const [a, b, c] = rowsOf(three).map(({ end }) => end) as [number, number, number];
		expect(b / a).toBeCloseTo(2);
		expect(c / b).toBeCloseTo(2);
	});

	test('a range runs from its lower to its upper end', () => {
		const [range] = layoutValues([value('a', 1, { high: 2 }), value('b', 4)], [], '家');
		const [a, b] = rowsOf(range);
		expect(a && b && a.end / a.start).toBeCloseTo(2);
		expect(a && b && b.end / a.end).toBeCloseTo(2);
	});

	test('printed units are converted into the unit of the indicator', () => {
		const level = { basis: 'level' } as const;
		const [money] = layoutValues(
			[value('a', 9030, { ...level, unit: '亿元' }), value('b', 1, { ...level, unit: '万亿元', comparator: '>' })],
			[],
			'亿元/万亿元',
		);
		expect(rowsOf(money).map(({ high, shape }) => [high, shape])).toEqual([
			[9030, 'dot'],
			[10000, 'above'],
		]);
	});
});

describe('shares', () => {
	const shareAxis = (...lows: number[]) =>
		layoutValues(
			lows.map((low, index) => value(`v${index}`, low, { basis: 'share', unit: '%' })),
			[],
			'%',
		)[0];
	const ticksOf = (panel: Panel | undefined) => (panel?.kind === 'axis' ? panel.ticks.map((tick) => tick.value) : []);

	test('are read against the whole', () => {
		expect(ticksOf(shareAxis(10, 20))).toEqual([0, 20, 40, 60, 80, 100]);
	});

	test('beyond the whole, as of a plan more than carried out, stay on the track', () => {
		const panel = shareAxis(60, 120);
		const [half, beyond] = rowsOf(panel);
		expect(ticksOf(panel).at(-1)).toBeGreaterThanOrEqual(100);
		expect(beyond?.end).toBeLessThanOrEqual(1);
		expect(half && beyond && beyond.end / half.end).toBeCloseTo(2);
	});
});

describe('values apart', () => {
	const apart = (values: ChartValue[], verdicts: ChartVerdict[] = []): [ids: string, apart: string | null][] =>
		layoutValues(values, verdicts, '家').map((panel) => [panel.ids.join(), panel.apart]);

	test('a verdict of no keeps two values off one axis and says so', () => {
		expect(apart([value('a', 1), value('b', 2)], [{ from: 'a', to: 'b', comparable: 'no' }])).toEqual([
			['a', null],
			['b', 'no'],
		]);
	});

	test('level, increment, growth and share never share an axis', () => {
		const four = (['level', 'increment', 'growth', 'share'] as const).map((basis) => value(basis, 5, { basis, unit: '%' }));
		expect(layoutValues(four, [], '%').map(({ ids }) => ids)).toEqual([['level'], ['increment'], ['growth'], ['share']]);
	});

	test('another place, a goal without number and a partial verdict have their own reasons', () => {
		expect(apart([value('a', 1), value('b', 1, { place: 'each-city' })])[1]).toEqual(['b', 'place']);
		expect(apart([value('a', 1), value('b', null, { basis: 'none', unit: '' })])[1]).toEqual(['b', 'numberless']);
		const partial: ChartVerdict[] = [{ from: 'a', to: 'b', comparable: 'partial' }];
		expect(apart([value('a', 1), value('b', 5, { basis: 'level' })], partial)[1]).toEqual(['b', 'partial']);
	});

	test('values around one that may not be compared stay together', () => {
		const verdicts: ChartVerdict[] = [
			{ from: 'a', to: 'b', comparable: 'no' },
			{ from: 'b', to: 'c', comparable: 'no' },
		];
		expect(apart([value('a', 10), value('b', 20), value('c', 10)], verdicts).map(([ids]) => ids)).toEqual(['a,c', 'b']);
	});
});

const someValue = fc.record({
	low: fc.option(fc.double({ min: 0.01, max: 30000, noNaN: true })),
	span: fc.constantFrom(0, 0, 1, 20),
	unit: fc.constantFrom('家', '个', '亿元', '万亿元', '%'),
	comparator: fc.constantFrom(...comparators),
	basis: fc.constantFrom(...bases),
	place: fc.constantFrom('shanxi', 'each-city'),
});
const someCase = fc.record({
	values: fc
		.array(someValue, { minLength: 1, maxLength: 7 })
		.map((list) =>
			list.map(({ span, ...own }, index): ChartValue => ({ ...own, id: `v${index}`, high: own.low === null ? null : own.low + span })),
		),
	unit: fc.constantFrom('家', '亿元', '%', ''),
	verdicts: fc.array(
		fc.record({
			from: fc.constantFrom('v0', 'v1', 'v2'),
			to: fc.constantFrom('v1', 'v3', 'v4'),
			comparable: fc.constantFrom('same', 'partial', 'no'),
		}),
	) as fc.Arbitrary<ChartVerdict[]>,
});

const everyLayout = fc.property(someCase, ({ values, unit, verdicts }) => {
	const panels = layoutValues(values, verdicts, unit);
	expect(panels.flatMap(({ ids }) => ids).sort()).toEqual(values.map(({ id }) => id).sort());
	for (const panel of panels) {
		const banned = verdicts.filter(
			({ from, to, comparable }) => comparable === 'no' && from !== to && [from, to].every((id) => panel.ids.includes(id)),
		);
		expect(banned).toEqual([]);
		for (const { start, end } of rowsOf(panel)) expect(0 <= start && start <= end && end <= 1).toBe(true);
		if (panel.kind !== 'axis') continue;
		const [first, ...rest] = panel.ticks.map(({ at }) => at);
		expect(first).toBe(0);
		expect(rest.every((at) => at > 0 && at <= 1)).toBe(true);
		const own = values.filter(({ id }) => panel.ids.includes(id));
		expect(new Set(own.map(({ basis }) => basis)).size).toBe(1);
		expect(new Set(own.map(({ place }) => place)).size).toBe(1);
	}
});

test('whatever the values, each is shown once, on the track, and never with one it may not be compared with', () => {
	fc.assert(everyLayout);
});

test('the seed whose shares ran off the track', () => {
	fc.assert(everyLayout, { seed: 1921609028 });
});
