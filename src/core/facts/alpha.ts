/**
 * Krippendorff's alpha for nominal values: 1 − observed ÷ expected disagreement, from the coincidences of the values within units.
 * Any number of coders, with gaps. Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (University of Pennsylvania, 2011),
 * sections A to C; its worked examples are the tests of this function.
 * @param units the value each coder gave a unit; undefined where a coder gave it none
 * @returns null where alpha is not defined: nothing was coded twice, or all values are the same
 */
export function alphaNominal(units: readonly (readonly (string | undefined)[])[]): number | null {
	const pairable = units.map((values) => values.filter((value) => value !== undefined)).filter(({ length }) => length > 1);
	const totals = new Map<string, number>();
	let agreeing = 0;
	for (const values of pairable) {
		const counts = countValues(values);
		for (const [value, count] of counts) {
			totals.set(value, (totals.get(value) ?? 0) + count);
			agreeing += (count * (count - 1)) / (values.length - 1);
		}
	}
	const n = [...totals.values()].reduce((sum, count) => sum + count, 0);
	const expected = [...totals.values()].reduce((sum, count) => sum + count * (count - 1), 0);
	const range = n * (n - 1) - expected;
	return range === 0 ? null : ((n - 1) * agreeing - expected) / range;
}

function countValues(values: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
