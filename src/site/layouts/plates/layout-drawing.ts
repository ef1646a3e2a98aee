import type { Drawing } from '../drawing/drawing.ts';
import { lineHeight, type Label } from '../drawing/labels.ts';
import { typeSize, type Point } from '../drawing/layout-base.ts';
import { nodeRadii } from '../drawing/node-radii.ts';
import { arrowPath } from './arrow.ts';
import { element, escape } from './markup.ts';

/** One view of the layouts, as a file draws it. */
export interface LayoutScene {
	drawing: Drawing;
	/** Words of parts, each with its kind. */
	words: readonly { label: Label; kind: string }[];
	cities: readonly (Point & { name: string; dx: number; dy: number; mark: keyof typeof nodeRadii })[];
}

/** The inside of the SVG of a view: areas, strokes, lines, arrows, words, cities. */
export function drawLayout({ drawing, words, cities }: LayoutScene): string {
	return [
		...drawGround({ drawing }),
		...drawing.lines.map(({ kind, path }) => element('path', { class: `line ${kind}`, d: path })),
		...drawing.arrows.map(({ from, to }) => element('path', { class: 'arrow', d: arrowPath(from, to, 6) })),
		...words.map(({ label, kind }) => drawWord(label, kind)),
		...cities.flatMap((city) => [
			...drawCity(city),
			drawWord({ lines: [city.name], x: city.x + city.dx, y: city.y + city.dy, anchor: 'middle', size: typeSize.city }, 'city'),
		]),
	].join('\n');
}

/** The same without words, small enough to stand beside a text. */
export function drawLayoutSmall({ drawing, cities }: Pick<LayoutScene, 'drawing' | 'cities'>): string {
	const ties = drawing.lines.filter(({ kind }) => kind === 'tie').map(({ path }) => element('path', { class: 'line tie', d: path }));
	return [...drawGround({ drawing }), ...ties, ...cities.flatMap(drawCity)].join('');
}

function drawGround({ drawing }: Pick<LayoutScene, 'drawing'>): string[] {
	return [
		...drawing.washes.map(({ path }) => element('path', { class: 'wash', d: path })),
		...drawing.strokes.map((path) => element('path', { class: 'stroke', d: path })),
	];
}

function drawWord({ lines, x, y, anchor, size }: Omit<Label, 'id'>, kind: string): string {
	return lines
		.map((line, index) =>
			element(
				'text',
				{ class: kind, x, y: round(y + size * (0.36 + index * lineHeight)), 'font-size': size, 'text-anchor': anchor },
				escape(line),
			),
		)
		.join('');
}

/** A city's circles. */
export function drawCity({ x, y, mark }: Point & { mark: keyof typeof nodeRadii }): string[] {
	return nodeRadii[mark].map((r, index) => element('circle', { class: `${mark} ring-${index}`, cx: x, cy: y, r }));
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
