import type { Direction } from '../../../core/model/layout-theme.ts';
import type { Point } from '../drawing/layout-base.ts';

/** A way out of the province: its name at the edge and an arrow towards it. */
export interface OutletPlace {
	name: Point & { anchor: 'start' | 'middle' | 'end' };
	from: Point;
	to: Point;
}

/** Where a way out stands in a figure of 400 by 600. */
export const outletPlaces: { readonly [to in Direction]: OutletPlace } = {
	'north-west': { name: { x: 0, y: 14, anchor: 'start' }, from: { x: 88, y: 60 }, to: { x: 64, y: 30 } },
	north: { name: { x: 236, y: 14, anchor: 'middle' }, from: { x: 232, y: 64 }, to: { x: 232, y: 30 } },
	'north-east': { name: { x: 400, y: 14, anchor: 'end' }, from: { x: 344, y: 60 }, to: { x: 368, y: 30 } },
	east: { name: { x: 400, y: 204, anchor: 'end' }, from: { x: 346, y: 222 }, to: { x: 396, y: 222 } },
	'south-east': { name: { x: 400, y: 586, anchor: 'end' }, from: { x: 340, y: 542 }, to: { x: 364, y: 570 } },
	south: { name: { x: 212, y: 586, anchor: 'middle' }, from: { x: 206, y: 540 }, to: { x: 206, y: 570 } },
	'south-west': { name: { x: 0, y: 586, anchor: 'start' }, from: { x: 66, y: 542 }, to: { x: 42, y: 570 } },
	west: { name: { x: 0, y: 244, anchor: 'start' }, from: { x: 54, y: 262 }, to: { x: 4, y: 262 } },
};
