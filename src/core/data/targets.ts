import { daysOf } from '../facts/period.ts';
import { baseUnit, convert } from '../facts/units.ts';
import type { Unaddressed } from '../model/clause-address.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LocatedTarget } from '../model/facts.ts';
import type { TargetRow } from '../model/fact-rows.ts';

/**
 * Row of a target.
 * @param departments ids of the units that answer for its clause
 */
export function makeTargetRow(
	document: string,
	target: LocatedTarget,
	indicator: Pick<Indicator, 'name' | 'unit'>,
	departments: readonly string[],
): Unaddressed<TargetRow> {
	const { value, period } = target;
	const [low, high] = Array.isArray(value) ? value : [value, value];
	const base = baseUnit(indicator.unit, target.unit);
	const toBase = (number: number | null): number | null => (number === null ? null : convert(number, target.unit, base));
	const days = period === null ? null : daysOf(period);
	return {
		id: targetId(document, target),
		clause: `${document}/${target.clause}`,
		quote: target.quote,
		figure: target.figure,
		indicator: target.indicator,
		indicator_name: indicator.name,
		value_low: low,
		value_high: high,
		unit: target.unit,
		comparator: target.comparator,
		worded: target.worded,
		kind: target.kind,
		basis: target.basis,
		period,
		period_inferred: target.period_inferred,
		place: target.place,
		sectors: target.sectors,
		departments: [...departments],
		note: target.note,
		base_low: toBase(low),
		base_high: toBase(high),
		base_unit: value === null ? null : base,
		period_from: days?.from ?? null,
		period_to: days?.to ?? null,
	};
}

/** `sx-plan-2022/10/t1`. */
export function targetId(document: string, { clause, id }: Pick<LocatedTarget, 'clause' | 'id'>): string {
	return `${document}/${clause}/${id}`;
}
