import { scaleLinear, sum } from 'd3';

/** A part of a bar, in hundredths of its width. */
export interface Segment {
	look: string;
	x: number;
	width: number;
}

/**
 * Lays the parts of a stacked bar end to end; parts of nothing take no room.
 * @param max the value 100 stands for; the sum of the parts when left out
 */
export function barSegments(parts: readonly { value: number; look: string }[], max = sum(parts, ({ value }) => value)): Segment[] {
	const scale = scaleLinear()
		.domain([0, max || 1])
		.range([0, 100]);
	let before = 0;
	return parts
		.filter(({ value }) => value > 0)
		.map(({ value, look }) => {
			const x = scale(before);
			before += value;
			return { look, x: round(x), width: round(scale(before) - x) };
		});
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
