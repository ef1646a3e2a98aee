import { cumsum, max, scaleLinear, sum } from 'd3';

/** A part of the bar, by its count. */
export interface Part<Key extends string = string> {
	key: Key;
	label: string;
	count: number;
}

/** A part with its place on the bar and the place of its label below. */
export interface Segment<Key extends string = string> extends Part<Key> {
	x: number;
	width: number;
	labelX: number;
}

/** Space between parts. */
const gap = 2;

/**
 * Places parts on one bar in proportion to their counts, and each label below the beginning of its part;
 * where parts are narrow the labels are pushed apart, first to the right, then back from the end.
 * @param width of the bar
 * @param labelWidth room a label takes
 */
export function layoutBar<Key extends string>(
	parts: readonly Part<Key>[],
	width: number,
	labelWidth: (part: Part) => number,
): Segment<Key>[] {
	const ends = cumsum(parts, ({ count }) => count);
	const scale = scaleLinear([0, sum(parts, ({ count }) => count)], [0, width]);
	const segments = parts.map((part, index): Segment<Key> => {
		const x = round(scale((ends[index] ?? 0) - part.count));
		return { ...part, x, width: Math.max(round(scale(part.count) - gap), 1), labelX: x };
	});
	let free = 0;
	for (const segment of segments) {
		segment.labelX = Math.max(segment.x, free);
		free = segment.labelX + labelWidth(segment);
	}
	let limit = width;
	for (const segment of segments.toReversed()) {
		segment.labelX = round(Math.min(segment.labelX, limit - labelWidth(segment)));
		limit = segment.labelX;
	}
	return segments;
}

/** Places parts as bars of their own below each other. @param width of the longest */
export function layoutBars<Key extends string>(parts: readonly Part<Key>[], width: number): (Part<Key> & { width: number })[] {
	const scale = scaleLinear([0, max(parts, ({ count }) => count) ?? 1], [0, width]);
	return parts.map((part) => ({ ...part, width: Math.max(round(scale(part.count)), 1) }));
}

/** To hundredths, as drawings are written. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}
