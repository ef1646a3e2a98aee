import type { Box } from '../../frame/box.ts';
import type { Point } from '../drawing/layout-base.ts';

/** A strip along a side of the figure: a river, a wall, a ridge. */
export interface Band {
	side: Side;
	path: string;
	/** Where its name ends or begins. */
	name: Point & { anchor: 'start' | 'middle' | 'end' };
	/** Names of scenic places in the order of the text, one string to a line. */
	sights: (Point & { anchor: 'start' | 'middle' | 'end'; lines: string[] })[];
	box: Box;
}

export const bandSides = ['west', 'north', 'east'] as const;
export type Side = (typeof bandSides)[number];

const step = 21;

/** The strip of a side with the names along it: waves in the west, battlements in the north, a ridge in the east. */
export function layoutBand(side: Side, sights: readonly string[]): Band {
	const strips = { west: layoutWest, north: layoutNorth, east: layoutEast };
	return strips[side](sights);
}

/** Where the cities stand when strips take the sides: inside, in the same order. */
export function makeRoom({ x, y }: Point): Point {
	return { x: Math.round(104 + (x - 74) * 0.66), y: Math.round(150 + (y - 112) * 0.96) };
}

function layoutWest(sights: readonly string[]): Band {
	const waves = Array.from({ length: 10 }, () => 'q9 10 0 20t0 20').join('');
	return {
		side: 'west',
		path: `M74 156${waves}`,
		name: { x: 0, y: 134, anchor: 'start' },
		sights: column(sights, 0, 'start'),
		box: { left: 67, right: 81, top: 152, bottom: 558 },
	};
}

/** The sign for mountains of old Chinese maps, a high and a low peak, repeated. */
function layoutEast(sights: readonly string[]): Band {
	const peaks = Array.from({ length: 11 }, (_, index) => `M296 ${174 + index * 38}l9-15 6 9 5-6 8 12`).join('');
	return {
		side: 'east',
		path: peaks,
		name: { x: 400, y: 134, anchor: 'end' },
		sights: column(sights, 400, 'end'),
		box: { left: 293, right: 326, top: 156, bottom: 558 },
	};
}

function layoutNorth(sights: readonly string[]): Band {
	const merlons = Array.from({ length: 13 }, () => 'h8v-8h8v8').join('');
	const perRow = 3;
	return {
		side: 'north',
		path: `M84 98${merlons}h8`,
		name: { x: 200, y: sights.length > 0 ? 14 : 72, anchor: 'middle' },
		sights: sights.map((name, index) => ({
			x: 200 + ((index % perRow) - 1) * 66,
			y: 40 + Math.floor(index / perRow) * step,
			anchor: 'middle',
			lines: [name],
		})),
		box: { left: 84, right: 300, top: 88, bottom: 100 },
	};
}

function column(sights: readonly string[], x: number, anchor: 'start' | 'end'): Band['sights'] {
	let y = 164;
	return sights.map((name) => {
		// The head of a long name, 大峡谷 or 纪念馆, goes on a line of its own.
		const lines = name.length > 5 ? [name.slice(0, -3), name.slice(-3)] : [name];
		const sight = { x, y, anchor, lines };
		y += lines.length * step + 9;
		return sight;
	});
}
