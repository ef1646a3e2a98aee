import { geoMercator, sum } from 'd3';
import type { LayoutId } from '../../../core/model/layout-role.ts';

/** A point of a figure. */
export interface Point {
	x: number;
	y: number;
}

interface OnEarth {
	id: string;
	longitude: number;
	latitude: number;
}

/**
 * The figures' box. Type of 14 units is 11 px high when the figure is 320 px wide, the narrowest it gets,
 * so nothing is set smaller there.
 */
export const figureSize = { width: 400, height: 600 };
/** Sizes of type: names of cities, of zones, and all the rest. */
export const typeSize = { city: 18, zone: 17, small: 14 };

/**
 * Where the cities stand in the two schematics. In the first on the strokes of 天, in the second around the core,
 * both with the cities in their true order from north to south and from west to east as far as the form lets them.
 */
export const schematic: { [id in LayoutId]: Readonly<Record<string, Point>> } = {
	tian: {
		datong: { x: 200, y: 78 },
		shuozhou: { x: 201, y: 156 },
		xinzhou: { x: 200, y: 226 },
		taiyuan: { x: 196, y: 302 },
		lvliang: { x: 94, y: 306 },
		yangquan: { x: 312, y: 298 },
		jinzhong: { x: 220, y: 342 },
		linfen: { x: 142, y: 434 },
		yuncheng: { x: 84, y: 518 },
		changzhi: { x: 274, y: 440 },
		jincheng: { x: 330, y: 508 },
	},
	'yi-zhu-san-fu': {
		datong: { x: 232, y: 112 },
		shuozhou: { x: 150, y: 172 },
		xinzhou: { x: 176, y: 226 },
		taiyuan: { x: 200, y: 304 },
		lvliang: { x: 74, y: 330 },
		yangquan: { x: 322, y: 288 },
		jinzhong: { x: 254, y: 346 },
		linfen: { x: 118, y: 428 },
		yuncheng: { x: 78, y: 512 },
		changzhi: { x: 290, y: 426 },
		jincheng: { x: 268, y: 506 },
	},
};

/** Room around the cities when they stand in their true bearings: outlying cities and arrows. */
const margins = { left: 90, right: 110, top: 56, bottom: 64 };

/**
 * The projection of the figures with true bearings: Mercator, which keeps directions, fitted to the cities.
 * @param cities those that must be inside
 */
export function projectTrue(cities: readonly Omit<OnEarth, 'id'>[]): (point: { longitude: number; latitude: number }) => Point {
	const { width, height } = figureSize;
	const project = geoMercator().fitExtent(
		[
			[margins.left, margins.top],
			[width - margins.right, height - margins.bottom],
		],
		{ type: 'MultiPoint', coordinates: cities.map(({ longitude, latitude }) => [longitude, latitude]) },
	);
	return ({ longitude, latitude }) => {
		const [x, y] = project([longitude, latitude]) ?? [0, 0];
		return { x: round(x), y: round(y) };
	};
}

/**
 * Moves further places into a schematic: each is shifted as the cities around it are, the near ones counting most
 * (inverse distance weighting, Shepard 1968, power 3).
 * @param cities with their coordinates; those without a place in the schematic are passed over
 */
export function projectSchematic(layout: LayoutId, cities: readonly OnEarth[]): (point: { longitude: number; latitude: number }) => Point {
	const project = projectTrue(cities);
	const anchors = cities.flatMap((city) => {
		const to = schematic[layout][city.id];
		return to ? [{ from: project(city), to }] : [];
	});
	return (point) => {
		const { x, y } = project(point);
		const exact = anchors.find(({ from }) => from.x === x && from.y === y);
		if (exact) return exact.to;
		const weights = anchors.map(({ from }) => 1 / Math.hypot(from.x - x, from.y - y) ** 3);
		const shift = (axis: 'x' | 'y'): number =>
			sum(anchors, ({ from, to }, index) => (to[axis] - from[axis]) * (weights[index] ?? 0)) / sum(weights);
		return { x: round(x + shift('x')), y: round(y + shift('y')) };
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
