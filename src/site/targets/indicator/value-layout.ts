import { max, scaleLinear } from 'd3';
import { baseUnit, convert, readUnit } from '../../../core/facts/units.ts';
import type { Comparability } from '../../../core/model/lineage.ts';
import type { Basis, Comparator } from '../../../core/model/target.ts';

/** A value as the chart needs it. */
export interface ChartValue {
	id: string;
	/** In the printed unit; null for a goal without number. */
	low: number | null;
	high: number | null;
	unit: string;
	comparator: Comparator;
	basis: Basis;
	place: string;
}

/** What readers of two values may do with them. */
export interface ChartVerdict {
	from: string;
	to: string;
	comparable: Comparability;
}

/** How a value stands to its figure: exact, about, at least, more than, at most, less than. */
export const shapes = ['dot', 'soft', 'least', 'above', 'most', 'below'] as const;
export type Shape = (typeof shapes)[number];

/** A value on an axis. */
export interface AxisRow {
	id: string;
	shape: Shape;
	/** In the unit of the axis. */
	low: number;
	high: number;
	/** Where they stand on the track, 0 to 1. */
	start: number;
	end: number;
}

/** Why a panel stands apart from the one before it. */
export type Apart = 'no' | 'partial' | 'place' | 'basis' | 'numberless';

/** Values that share an axis, or figures that stand alone. */
export type Panel = { apart: Apart | null; basis: Basis; place: string; ids: string[] } & (
	{ kind: 'axis'; unit: string; rows: AxisRow[]; ticks: { value: number; at: number }[] } | { kind: 'figures' }
);

const shapeOf: { [comparator in Comparator]?: Shape } = { '~': 'soft', '>=': 'least', '>': 'above', '<=': 'most', '<': 'below' };

/** Room at the end of the track for an open arrow, and for half a dot. */
const room = { arrow: 0.86, dot: 0.96 };

/**
 * Lays the values of an indicator out in panels.
 * Two values share an axis only when basis, measure and place are the same and no verdict says they must not be compared;
 * a value alone in its panel, and goals without number, are figures without axis.
 * @param values in the order they are read
 * @param unit the indicator's unit, or several apart by `/`; the first the values can be converted into is that of the axis
 */
export function layoutValues(values: readonly ChartValue[], verdicts: readonly ChartVerdict[], unit: string): Panel[] {
	const groups: ChartValue[][] = [];
	for (const value of values) {
		const home = groups.find(
			(group) => keyOf(group[0] ?? value) === keyOf(value) && group.every((other) => verdictOf([value], [other], verdicts) !== 'no'),
		);
		if (home) home.push(value);
		else groups.push([value]);
	}
	return groups.map((group, index) => makePanel(group, findReason(groups[index - 1], group, verdicts), unit));
}

function keyOf({ low, basis, unit, place }: ChartValue): string {
	return low === null ? 'numberless' : [basis, readUnit(unit).measure, place].join(' ');
}

/** The strictest verdict between the values of two panels. */
function verdictOf(a: readonly ChartValue[], b: readonly ChartValue[], verdicts: readonly ChartVerdict[]): Comparability | undefined {
	const isOf = (group: readonly ChartValue[], id: string): boolean => group.some((value) => value.id === id);
	const found = verdicts.filter(({ from, to }) => (isOf(a, from) && isOf(b, to)) || (isOf(b, from) && isOf(a, to)));
	return (['no', 'partial', 'same'] as const).find((kind) => found.some(({ comparable }) => comparable === kind));
}

function findReason(
	before: readonly ChartValue[] | undefined,
	group: readonly ChartValue[],
	verdicts: readonly ChartVerdict[],
): Apart | null {
	const [a, b] = [before?.[0], group[0]];
	if (!before || !a || !b) return null;
	const verdict = verdictOf(before, group, verdicts);
	if (verdict === 'no') return verdict;
	if ((a.low === null) !== (b.low === null)) return 'numberless';
	if (verdict === 'partial') return verdict;
	return a.basis === b.basis && a.place !== b.place ? 'place' : 'basis';
}

function makePanel(group: readonly ChartValue[], apart: Apart | null, unit: string): Panel {
	const [first] = group;
	if (!first) throw new Error('a panel without values');
	const panel = { apart, basis: first.basis, place: first.place, ids: group.map(({ id }) => id) };
	if (group.length < 2 || first.low === null) return { kind: 'figures', ...panel };
	const own = baseUnit(unit, first.unit);
	const placed = group.map((value) => {
		const [low, high] = [value.low ?? 0, value.high ?? value.low ?? 0].map((number) => convert(number, value.unit, own)) as [
			number,
			number,
		];
		return { id: value.id, shape: shapeOf[value.comparator] ?? ('dot' as const), low, high };
	});
	const isOpen = placed.some(({ shape }) => shape === 'least' || shape === 'above');
	const highest = max(placed, ({ high }) => high) || 1;
	// A share is read against the whole, unless one goes beyond it (超额完成, 120%).
	const isPart = own === '%' && first.basis === 'share' && highest <= 100;
	const domain = isPart ? scaleLinear().domain([0, 100]) : scaleLinear().domain([0, highest]).nice(4);
	const scale = domain.range([0, isOpen ? room.arrow : room.dot]);
	return {
		kind: 'axis',
		...panel,
		unit: own,
		rows: placed.map((row) => ({ ...row, start: scale(row.low), end: scale(row.high) })),
		ticks: scale.ticks(4).map((value) => ({ value, at: scale(value) })),
	};
}
