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
