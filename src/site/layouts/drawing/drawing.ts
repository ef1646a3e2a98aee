import type { Label } from './labels.ts';
import type { Point } from './layout-base.ts';

/** Reservation that goes with every figure. */
export const schematicNotice = '示意图，非地图，不表示行政区域界线。';

/** How a line is drawn: railway, fast passenger line, motorway, a branch outside the strokes, a tie between cities. */
export type LineKind = 'rail' | 'fast' | 'road' | 'branch' | 'tie';

/** What tells kinds of lines apart besides colour, as attributes of SVG. */
export const lineStrokes: { readonly [kind in LineKind]?: Readonly<Record<string, string>> } = {
	rail: { 'stroke-dasharray': '7 3' },
	fast: { 'stroke-width': '1' },
	road: { 'stroke-dasharray': '.1 3.4', 'stroke-linecap': 'round' },
};

/** One view of the figure, without its words. */
export interface Drawing {
	/** Brush strokes, as paths. */
	strokes: readonly string[];
	/** Areas under everything, as paths. */
	washes: readonly { id: string; path: string }[];
	/** Lines, each named after the part of the layout it stands for. */
	lines: readonly { id: string; kind: LineKind; path: string }[];
	/** Arrows out of the figure. */
	arrows: readonly { from: Point; to: Point }[];
	/** Where the words of the parts stand. */
	labels: readonly Omit<Label, 'lines'>[];
	/** Where the name of each city stands, its middle seen from the dot. */
	names: Readonly<Record<string, { dx: number; dy: number }>>;
}
