import { max, scaleLinear } from 'd3';

/** Geometry of a bar whose box is 100 wide, so that it may be stretched to any cell. */
export interface ShareScale {
	/** Length of the bar for a share. */
	lengthOf: (share: number) => number;
	/** Round shares to draw a hairline at, with their places. */
	ticks: { share: number; at: number }[];
}

/**
 * One scale for all bars of a figure, from nothing to the largest share.
 * @param shares 0 to 1
 */
export function layoutShares(shares: readonly number[]): ShareScale {
	const scale = scaleLinear()
		.domain([0, max(shares) || 1])
		.range([0, 100]);
	return {
		lengthOf: (share) => round(scale(share)),
		ticks: scale
			.ticks(4)
			.filter((share) => share > 0)
			.map((share) => ({ share, at: round(scale(share)) })),
	};
}

/** One dot a goal: numbered ones first. */
export interface GoalDot {
	x: number;
	isNumbered: boolean;
}

/** Distance from dot to dot. */
export const dotStep = 7;

/** A row of dots, and how wide it is. */
export function layoutGoals(numbered: number, worded: number): { width: number; dots: GoalDot[] } {
	const dots = Array.from({ length: numbered + worded }, (_, index) => ({ x: dotStep * (index + 0.5), isNumbered: index < numbered }));
	return { width: dots.length * dotStep, dots };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
