import type { Point } from '../drawing/layout-base.ts';

/** Path of an arrow: its shaft and two barbs. */
export function arrowPath(from: Point, to: Point, barb = 8): string {
	const angle = Math.atan2(to.y - from.y, to.x - from.x);
	const end = (turn: number): string =>
		`${(to.x - barb * Math.cos(angle + turn)).toFixed(1)} ${(to.y - barb * Math.sin(angle + turn)).toFixed(1)}`;
	return `M${from.x} ${from.y}L${to.x} ${to.y}M${end(0.5)}L${to.x} ${to.y}L${end(-0.5)}`;
}
