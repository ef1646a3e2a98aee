import { curveCatmullRom, curveCatmullRomClosed, line, range } from 'd3';
import type { Point } from './layout-base.ts';

/** A point a brush passes, with the width it leaves there. */
export type BrushPoint = readonly [x: number, y: number, width: number];

const samples = 72;

/**
 * The outline of a brush stroke: a smooth centre line through the points (Catmull-Rom), as wide as the points say,
 * its edges a little uneven, as ink on paper is. The same points give the same outline.
 * @param unevenness how far an edge strays, in units of the figure
 */
export function brushStroke(points: readonly BrushPoint[], unevenness = 0.7): string {
	const along = range(samples + 1).map((index) => at(points, (index / samples) * (points.length - 1)));
	// Edges waver along the way, not by the sample, so that they are as even where samples are close.
	let way = 0;
	const ways = along.map(
		({ x, y }, index) => (way += index === 0 ? 0 : Math.hypot(x - (along[index - 1]?.x ?? x), y - (along[index - 1]?.y ?? y))),
	);
	const edge = (side: 1 | -1): [number, number][] =>
		along.map(({ x, y, width, dx, dy }, index) => {
			const length = Math.hypot(dx, dy) || 1;
			const half = Math.max(0.2, width / 2 + waver(ways[index] ?? 0, side) * unevenness * Math.min(1, width / 8));
			return [round(x - (dy / length) * half * side), round(y + (dx / length) * half * side)];
		});
	return line().curve(curveCatmullRomClosed.alpha(0.5))([...edge(1), ...edge(-1).reverse()]) ?? '';
}

/** A smooth line through points. */
export function smoothLine(points: readonly Point[]): string {
	return (
		line<Point>(
			({ x }) => round(x),
			({ y }) => round(y),
		).curve(curveCatmullRom.alpha(0.5))([...points]) ?? ''
	);
}

interface Sample extends Point {
	width: number;
	/** Direction of the brush. */
	dx: number;
	dy: number;
}

/** A uniform Catmull-Rom spline at a position counted in points, with its derivative. */
function at(points: readonly BrushPoint[], position: number): Sample {
	const index = Math.min(Math.floor(position), points.length - 2);
	const t = position - index;
	const get = (offset: number): BrushPoint => points[Math.max(0, Math.min(points.length - 1, index + offset))] ?? [0, 0, 0];
	const [before, from, to, after] = [get(-1), get(0), get(1), get(2)];
	const value = (axis: 0 | 1 | 2): number =>
		0.5 *
		(2 * from[axis] +
			(to[axis] - before[axis]) * t +
			(2 * before[axis] - 5 * from[axis] + 4 * to[axis] - after[axis]) * t ** 2 +
			(3 * from[axis] - before[axis] - 3 * to[axis] + after[axis]) * t ** 3);
	const slope = (axis: 0 | 1): number =>
		0.5 *
		(to[axis] -
			before[axis] +
			2 * (2 * before[axis] - 5 * from[axis] + 4 * to[axis] - after[axis]) * t +
			3 * (3 * from[axis] - before[axis] - 3 * to[axis] + after[axis]) * t ** 2);
	return { x: value(0), y: value(1), width: value(2), dx: slope(0), dy: slope(1) };
}

/** Unevenness of an edge between -1 and 1 after a way of so many units: waves without a common measure. */
function waver(way: number, side: number): number {
	return (Math.sin(way * 0.19 + side) + Math.sin(way * 0.083 + side * 2.3) + 0.4 * Math.sin(way * 0.47 + side * 0.7)) / 2.4;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
