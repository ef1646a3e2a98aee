import { scaleSqrt } from 'd3';

/** The crossing of two rows of a half matrix laid on its side. */
export interface Crossing {
	rows: [number, number];
	value: number;
	x: number;
	y: number;
	/** Half the diagonal of the diamond; its area grows with the value. */
	size: number;
}

/** A table of distances as road atlases print it: names in a column, and where the lines of two names cross, a diamond. */
export interface HalfMatrix {
	width: number;
	height: number;
	/** Vertical centre of each row's name. */
	rows: number[];
	crossings: Crossing[];
}

/**
 * Lays out a symmetric matrix as a triangle at the right of its names.
 * Row i stands at y = (i + ½)·pitch; rows i < j cross at x = (j − i)/2·pitch, halfway between them, so that all diamonds touch.
 * @param matrix symmetric, non-negative
 * @param pitch distance between two rows
 * @param gap room between the largest diamond and its neighbours
 */
export function layoutHalfMatrix(matrix: readonly (readonly number[])[], pitch: number, gap = 0.5): HalfMatrix {
	const count = matrix.length;
	const largest = Math.max(1, ...matrix.flat());
	const size = scaleSqrt([0, largest], [0, pitch / 2 - gap]);
	const crossings: Crossing[] = [];
	for (let i = 0; i < count; i += 1)
		for (let j = i + 1; j < count; j += 1) {
			const value = matrix[i]?.[j] ?? 0;
			crossings.push({ rows: [i, j], value, x: ((j - i) / 2) * pitch, y: ((i + j + 1) / 2) * pitch, size: size(value) });
		}
	return {
		width: count > 1 ? (count / 2) * pitch : 0,
		height: count * pitch,
		rows: matrix.map((_, index) => (index + 0.5) * pitch),
		crossings,
	};
}

/** The outline of a diamond as an SVG path. */
export function diamond({ x, y }: { x: number; y: number }, size: number): string {
	const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
	return `M${at(0, -size)}L${at(size, 0)}L${at(0, size)}L${at(-size, 0)}Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
