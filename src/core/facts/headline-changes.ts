import type { Change, Lineage } from '../model/lineage.ts';

/** Changes in the order a reader wants to hear of them. */
const newsworthy: readonly Change[] = ['lowered', 'raised', 'dropped', 'outcome', 'unchanged', 'new', 'reworded'];

/** A kind of change, how often it happens, and the pair that shows it best. */
export interface ChangeCount {
	change: Change;
	count: number;
	example: Lineage;
}

/**
 * Counts the kinds of change and picks an example of each: one that may be compared and has a figure before one that may not,
 * of an indicator no other kind has as its example where there is one.
 * @param hasNumber whether a target states an amount
 */
export function countChanges(lineages: readonly Lineage[], hasNumber: (target: string) => boolean): ChangeCount[] {
	const told = new Set<string>();
	return newsworthy.flatMap((change) => {
		const own = lineages.filter((lineage) => lineage.change === change);
		const rank = ({ comparable, indicator, from, to }: Lineage): number =>
			Number(!told.has(indicator)) * 4 + Number(comparable === 'same') * 2 + Number([from, to].every((id) => id === null || hasNumber(id)));
		const [example] = own.toSorted((a, b) => rank(b) - rank(a));
		if (!example) return [];
		told.add(example.indicator);
		return [{ change, count: own.length, example }];
	});
}
