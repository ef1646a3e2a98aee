import { meet, type Box } from '../../frame/box.ts';

/** Words of a figure. */
export interface Label {
	id: string;
	/** One string to a line. */
	lines: readonly string[];
	x: number;
	/** Middle of the first line. */
	y: number;
	anchor: 'start' | 'middle' | 'end';
	size: number;
}

/** From line to line, in units of the size of the type. */
export const lineHeight = 1.22;

/** Room kept free at the sides of a label, in units of the figure. */
const sideRoom = 2;

/** The space a label takes: Han characters and Chinese marks are as wide as the type is high, Latin and digits six tenths. */
export function labelBox({ lines, x, y, anchor, size }: Label): Box {
	const widthOf = (line: string): number => [...line].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 0.6 : 1), 0) * size;
	const width = Math.max(...lines.map(widthOf));
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return {
		left: left - sideRoom,
		right: left + width + sideRoom,
		top: y - size * 0.56,
		bottom: y + (lines.length - 1) * size * lineHeight + size * 0.56,
	};
}

/** A dot as a box to keep clear of. */
export function dotBox({ x, y }: { x: number; y: number }, radius: number): Box {
	return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/**
 * Checks that labels are legible: no two meet, none meets a dot, none leaves the figure.
 * @param dots boxes of nodes
 * @throws Error naming every pair that meets
 */
export function checkLabels(labels: readonly Label[], dots: readonly Box[], size: { width: number; height: number }): void {
	const boxes = labels.map((label) => ({ name: label.lines.join(''), ...labelBox(label) }));
	const faults = boxes.flatMap((box, index) => [
		...boxes
			.slice(index + 1)
			.filter((other) => meet(box, other))
			.map((other) => `${box.name} meets ${other.name}`),
		...dots
			.filter((dot) => meet(box, dot))
			.map((dot) => `${box.name} meets the dot at ${(dot.left + dot.right) / 2},${(dot.top + dot.bottom) / 2}`),
		...(box.left < -sideRoom || box.top < 0 || box.right > size.width + sideRoom || box.bottom > size.height
			? [`${box.name} leaves the figure`]
			: []),
	]);
	if (faults.length > 0) throw new Error(`labels of the figure collide: ${faults.join('; ')}`);
}

/** Where a name may stand around its dot, best first: right, left, below, above, then the corners. */
const sides: readonly (readonly [dx: number, dy: number, anchor: Label['anchor']])[] = [
	[1, 0, 'start'],
	[-1, 0, 'end'],
	[0, 1, 'middle'],
	[0, -1, 'middle'],
	[0.75, -0.75, 'start'],
	[0.75, 0.75, 'start'],
	[-0.75, -0.75, 'end'],
	[-0.75, 0.75, 'end'],
];

/**
 * Sets names beside their dots so that none meets another, a dot or what is taken already.
 * @param points dots with their names, the most important first, with the distance their name keeps from the middle
 * @param taken boxes to keep clear of besides
 * @throws Error when a name finds no room
 */
export function placeLabels(
	points: readonly { id: string; name: string; x: number; y: number; gap: number }[],
	{ size, taken, figure }: { size: number; taken: readonly Box[]; figure: { width: number; height: number } },
): Label[] {
	const blocked = [...taken];
	const dots = points.map(({ id, x, y, gap }) => ({ id, ...dotBox({ x, y }, gap * 0.7) }));
	return points.map(({ id, name, x, y, gap }) => {
		const label = sides
			.map(([dx, dy, anchor]): Label => ({
				id,
				lines: [name],
				x: x + dx * gap,
				y: y + dy * (gap + (dx === 0 ? size * 0.6 : 0)),
				anchor,
				size,
			}))
			.find((candidate) => {
				const box = labelBox(candidate);
				const isInside = box.left >= 0 && box.top >= 0 && box.right <= figure.width && box.bottom <= figure.height;
				return isInside && ![...blocked, ...dots.filter((dot) => dot.id !== id)].some((other) => meet(box, other));
			});
		if (!label) throw new Error(`no room for the name ${name} at ${x},${y}`);
		blocked.push(labelBox(label));
		return label;
	});
}
