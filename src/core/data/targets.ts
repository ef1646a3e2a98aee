import type { LocatedTarget } from '../model/facts.ts';
import type { TargetRow } from '../model/fact-rows.ts';

/**
 * Row of a target.
 * @param departments ids of the units that answer for its clause
 */
export function makeTargetRow(document: string, target: LocatedTarget, indicatorName: string, departments: readonly string[]): TargetRow {
	const { value } = target;
	const [low, high] = Array.isArray(value) ? value : [value, value];
	return {
		id: targetId(document, target),
		clause: `${document}/${target.clause}`,
		quote: target.quote,
		figure: target.figure,
		indicator: target.indicator,
		indicator_name: indicatorName,
		value_low: low,
		value_high: high,
		unit: target.unit,
		comparator: target.comparator,
		worded: target.worded,
		kind: target.kind,
		basis: target.basis,
		period: target.period,
		period_inferred: target.period_inferred,
		place: target.place,
		sectors: target.sectors,
		departments: [...departments],
		note: target.note,
	};
}

/** `sx-plan-2022/10/t1`. */
export function targetId(document: string, { clause, id }: Pick<LocatedTarget, 'clause' | 'id'>): string {
	return `${document}/${clause}/${id}`;
}
