import { geoMercator } from 'd3';
import type { Coordinate } from '../../core/model/coordinate.ts';
import { meet, type Box } from '../frame/box.ts';

/** A city of the schematic: its dot, and its name beside it. */
export interface LocatedCity {
	id: string;
	name: string;
	x: number;
	y: number;
	/** Where the name begins or ends. */
	labelX: number;
	anchor: 'start' | 'end';
	/** Box of dot and name together, to point at. */
	box: Box;
}

/** Size of the figure and of its type, in pixels. */
export interface LocatorSize {
	width: number;
	height: number;
	/** Room at the sides for names. */
	margin: number;
	fontSize: number;
}

/** Distance of a name from its dot. */
const gap = 8;

/**
 * Places cities by their coordinates (Mercator, fitted to the box) and sets each name to the right of its dot,
 * or to the left where it would meet another dot or name. No boundary is drawn.
 * @returns the cities from north to south
 */
export function layoutLocator(
	cities: readonly (Coordinate & { name: string })[],
	{ width, height, margin, fontSize }: LocatorSize,
): LocatedCity[] {
	const points = cities.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
	const project = geoMercator().fitExtent(
		[
			[margin, fontSize],
			[width - margin, height - fontSize],
		],
		{ type: 'MultiPoint', coordinates: points },
	);
	const dots = cities
		.map(({ city, name, longitude, latitude }) => {
			const [x, y] = project([longitude, latitude]) ?? [0, 0];
			return { id: city, name, x: round(x), y: round(y) };
		})
		.sort((a, b) => a.y - b.y);
	const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
	return dots.map((dot, index) => {
		const sides = (['start', 'end'] as const).map((anchor) => ({ anchor, label: labelBox(dot, anchor, fontSize) }));
		const clashes = ({ label }: (typeof sides)[number]): number => taken.filter((box, other) => other !== index && meet(box, label)).length;
		const best = sides.reduce((chosen, side) => (clashes(side) < clashes(chosen) ? side : chosen));
		taken.push(best.label);
		const isRight = best.anchor === 'start';
		return {
			...dot,
			labelX: round(dot.x + (isRight ? gap : -gap)),
			anchor: best.anchor,
			box: { ...best.label, left: isRight ? dot.x - gap : best.label.left, right: isRight ? best.label.right : dot.x + gap },
		};
	});
}

function labelBox({ x, y, name }: { x: number; y: number; name: string }, anchor: 'start' | 'end', fontSize: number): Box {
	const length = [...name].length * fontSize;
	const left = anchor === 'start' ? x + gap : x - gap - length;
	return { left, right: left + length, top: y - fontSize * 0.6, bottom: y + fontSize * 0.6 };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
