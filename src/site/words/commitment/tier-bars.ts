import { scaleLinear, stack } from 'd3';
import { tiers, type Tier } from '../../../core/model/commitment-words.ts';

/** A stretch of a stacked bar whose box is 100 wide, so that it may be stretched to any cell. */
export interface TierStretch {
	tier: Tier;
	x: number;
	width: number;
}

/** Stacks the counts of the tiers, firmest first, to a bar of 100; a tier without measures has no stretch, nothing gives no bar. */
export function layoutTiers(counts: { [tier in Tier]: number }): TierStretch[] {
	const total = tiers.reduce((sum, tier) => sum + counts[tier], 0);
	if (total === 0) return [];
	const scale = scaleLinear().domain([0, total]).range([0, 100]);
	return stack<{ [tier in Tier]: number }, Tier>()
		.keys(tiers)([counts])
		.flatMap((series) => {
			const [from, to] = series[0] ?? [0, 0];
			return to > from ? [{ tier: series.key, x: round(scale(from)), width: round(scale(to) - scale(from)) }] : [];
		});
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
