import { typeSize } from '../drawing/layout-base.ts';
import { ringSize } from '../drawing/key-labels.ts';
import type { Ring, ThemeFigure } from '../themes/theme-figure.ts';
import { arrowPath } from './arrow.ts';
import { element, escape } from './markup.ts';

/** Where the parts of a drawing lead; a drawing for a file leads nowhere. */
export interface DrawingLinks {
	/** A city's page. */
	city: (id: string) => string | undefined;
	/** Address and words of a mark's passage. */
	mark: (key: number) => { href: string; says: string } | undefined;
}

const { city, small } = typeSize;

/** The inside of the SVG of a thematic figure: the layout under it, washes, strips and arrows, then the cities from north to south. */
export function drawTheme(figure: ThemeFigure, links?: DrawingLinks): string {
	return [
		...figure.strokes.map((path) => element('path', { class: 'ground', d: path })),
		...figure.discs.map(({ x, y, radius }) => element('circle', { class: 'ground', cx: x, cy: y, r: radius })),
		...figure.areas.map(({ key, isCore, path }) =>
			element('path', { class: isCore ? 'area first' : 'area', d: path, 'data-key': key, 'stroke-width': 52, fill: 'none' }),
		),
		...figure.bands.map(({ key, side, path }) => element('path', { class: `band ${side}`, d: path, fill: 'none', 'data-key': key })),
		...figure.outlets.map(drawArrow),
		...figure.bands.map(({ key, label, name, ring, sights }) =>
			[
				drawLinked(links, key, [drawWords('way', label, name), drawRing(ring)]),
				...sights.map(({ lines, ...place }) => drawLines(lines, place)),
			].join(''),
		),
		...figure.outlets.map(({ key, label, name, ring }) => drawLinked(links, key, [drawWords('way', label, name), drawRing(ring)])),
		...figure.dots.map(({ id, name, x, y, state, label, rings, isCity }) => {
			const href = isCity ? links?.city(id) : undefined;
			const shapes = [
				state === 'core' ? element('circle', { class: 'halo', cx: x, cy: y, r: 15 }) : '',
				element('circle', { class: `dot ${state}`, cx: x, cy: y, r: dotRadius[state] }),
				drawWords(`name ${state}`, name, { ...label, anchor: 'start' }, city),
			];
			const linked = href ? element('a', { href }, ...shapes) : shapes.join('');
			return element(
				'g',
				{ 'data-keys': rings.map(({ key }) => key).join(' ') || undefined },
				linked,
				...rings.map((ring) => drawLinked(links, ring.key, [drawRing(ring)])),
			);
		}),
	].join('\n');
}

const dotRadius = { core: 8.5, plan: 6.5, yearly: 6, silent: 4 } as const;

function drawLinked(links: DrawingLinks | undefined, key: number, shapes: string[]): string {
	const mark = links?.mark(key);
	return mark
		? element('a', { href: mark.href, 'data-key': key }, element('title', {}, escape(mark.says)), ...shapes)
		: element('g', { 'data-key': key }, ...shapes);
}

/** A number in its ring: filled in vermilion when ranked first, hollow when of one year. */
export function drawRing({ key, x, y, width, form, isYearly }: Ring): string {
	const kind = form === 'core' ? 'first' : isYearly ? 'hollow' : 'full';
	const { height } = ringSize;
	return [
		element('rect', {
			class: `ring ${kind}`,
			x: tidy(x + 0.75),
			y: tidy(y - height / 2 + 0.75),
			width: width - 1.5,
			height: height - 1.5,
			rx: height / 2 - 0.75,
		}),
		element(
			'text',
			{ class: `digit ${kind}`, x: tidy(x + width / 2), y: tidy(y + small * 0.35), 'font-size': small, 'text-anchor': 'middle' },
			`${key}`,
		),
	].join('');
}

function drawWords(kind: string, words: string, { x, y, anchor }: { x: number; y: number; anchor: string }, size: number = small): string {
	return element('text', { class: kind, x, y: tidy(y + size * 0.36), 'font-size': size, 'text-anchor': anchor }, escape(words));
}

function drawLines(lines: readonly string[], { x, y, anchor }: { x: number; y: number; anchor: string }): string {
	return lines.map((line, index) => drawWords('sight', line, { x, y: y + index * 17, anchor })).join('');
}

function drawArrow({ key, from, to }: ThemeFigure['outlets'][number]): string {
	return element('path', { class: 'arrow', fill: 'none', 'data-key': key, d: arrowPath(from, to) });
}

function tidy(value: number): number {
	return Math.round(value * 100) / 100;
}
