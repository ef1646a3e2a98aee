import { meet, type Box } from '../../frame/box.ts';
import { dotBox } from './labels.ts';
import type { Point } from './layout-base.ts';

/** A dot whose name carries numbers. */
export interface KeyedPoint extends Point {
	id: string;
	name: string;
	/** Numbers of the passages about it. */
	keys: readonly number[];
	/** From the middle of its dot to its name. */
	gap: number;
}

/** Where a name and its numbers stand. */
export interface KeyedLabel {
	/** Start and middle of the name. */
	name: Point;
	/** Left and middle of each number's ring. */
	keys: (Point & { key: number; width: number })[];
	box: Box;
}

/** Height of a ring around a number; a number of two digits needs a wider one. */
export const ringSize = { height: 20, digit: 20, digits: 27, gap: 3 };

interface Setting {
	size: number;
	taken: readonly Box[];
	figure: { width: number; height: number };
}

/** Numbers beside the name, or below it in rows of so many: few go beside it first, many below. */
const arrangements = { few: [Infinity, 4, 3], many: [4, 3, Infinity] } as const;
const sides = [
	[1, 0],
	[0, 1],
	[0, -1],
	[-1, 0],
	[0.8, 0.8],
	[0.8, -0.8],
	[-0.8, 0.8],
	[-0.8, -0.8],
] as const;

/**
 * Sets names with their numbers beside their dots so that none meets another, a dot, or what is taken already.
 * @param points the fullest first
 * @throws Error when a name finds no room
 */
export function placeKeyedLabels(points: readonly KeyedPoint[], { size, taken, figure }: Setting): Map<string, KeyedLabel> {
	const dots = points.map(({ id, x, y, gap }) => ({ id, ...dotBox({ x, y }, gap * 0.75) }));
	const placed = new Map<string, KeyedLabel>();
	for (const point of points) {
		const blocked = [...taken, ...dots.filter(({ id }) => id !== point.id), ...[...placed.values()].map(({ box }) => box)];
		const label = arrangements[point.keys.length > 2 ? 'many' : 'few']
			.flatMap((perRow) => sides.map((side) => arrange(point, side, perRow, size)))
			.find(({ box }) => isInside(box, figure) && !blocked.some((other) => meet(box, other)));
		if (!label) throw new Error(`no room for the name ${point.name} and its numbers at ${point.x},${point.y}`);
		placed.set(point.id, label);
	}
	return placed;
}

function arrange({ x, y, name, keys, gap }: KeyedPoint, [dx, dy]: (typeof sides)[number], perRow: number, size: number): KeyedLabel {
	const nameWidth = [...name].length * size;
	const rows = perRow === Infinity ? [] : chunk(keys, perRow);
	const inline = perRow === Infinity ? keys : [];
	const width = Math.max(nameWidth + rowWidth(inline), ...rows.map((row) => rowWidth(row) - ringSize.gap));
	const rowHeight = ringSize.height + ringSize.gap;
	const height = Math.max(size * 1.12, inline.length > 0 ? ringSize.height : 0) + rows.length * rowHeight;
	const left = dx > 0 ? x + dx * gap : dx < 0 ? x + dx * gap - width : x - width / 2;
	const top = dy > 0 ? y + dy * gap : dy < 0 ? y + dy * gap - height : y - height / 2;
	const firstMiddle = top + (height - rows.length * rowHeight) / 2;
	// Rows lie on the side of the dot.
	const startOf = (wide: number): number => (dx < 0 ? left + width - wide : dx > 0 ? left : left + (width - wide) / 2);
	return {
		name: { x: round(inline.length > 0 ? left : startOf(nameWidth)), y: round(firstMiddle) },
		keys: [
			...setRow(inline, left + nameWidth + ringSize.gap, firstMiddle),
			...rows.flatMap((row, index) => setRow(row, startOf(rowWidth(row) - ringSize.gap), firstMiddle + (index + 1) * rowHeight)),
		],
		box: { left, right: left + width, top, bottom: top + height },
	};
}

/** Rings of a row from left to right. */
export function setRow(keys: readonly number[], start: number, y: number): KeyedLabel['keys'] {
	let x = start;
	return keys.map((key) => {
		const ring = { key, x: round(x), y: round(y), width: widthOf(key) };
		x += ring.width + ringSize.gap;
		return ring;
	});
}

function widthOf(key: number): number {
	return key > 9 ? ringSize.digits : ringSize.digit;
}

/** Width of a row with the gap before it. */
function rowWidth(keys: readonly number[]): number {
	return keys.reduce((sum, key) => sum + widthOf(key) + ringSize.gap, 0);
}

function chunk(keys: readonly number[], length: number): number[][] {
	return keys.reduce<number[][]>((rows, key, index) => {
		if (index % length === 0) rows.push([]);
		rows.at(-1)?.push(key);
		return rows;
	}, []);
}

function isInside({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
	return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
