import { element, escape } from './markup.ts';
import { hei, palette, song } from './plate-style.ts';
import { widthOf, wrap } from './wrap.ts';

/** A figure as a file of its own, to be printed as it is. */
export interface Plate {
	/** Small words above the title. */
	kicker: string;
	/** What the figure shows, a sentence. */
	title: string;
	/** Description for those who do not see it. */
	description: string;
	drawing: { markup: string; style: string; width: number; top: number; height: number };
	/** What the figure cites, from top to bottom: mark, words, where they stand. */
	keys: readonly { mark: string; label: string; source: string }[];
	/** Signs of the figure, each drawn around 0,0. */
	signs?: readonly { mark: string; words: string }[];
	/** Sentences below: signs, reservations, sources. */
	foot: readonly string[];
}

const margin = 32;
const gutter = 36;
const column = 272;
const sizes = { kicker: 15, title: 25, label: 16, source: 13.5, foot: 13.5 };
const indent = 30;

interface Line {
	words: string;
	x: number;
	y: number;
	size: number;
	kind: string;
}

/** The plate as an SVG document: title, figure, what it cites, sources; light on paper, whatever the reader's scheme. */
export function drawPlate({ kicker, title, description, drawing, keys, signs = [], foot }: Plate): string {
	const width = margin * 2 + drawing.width + (keys.length > 0 ? gutter + column : 0);
	const inner = width - margin * 2;
	const head = stack([{ words: title, size: sizes.title, kind: 'title' }], margin, margin + 34, inner, 1.36);
	const top = head.end + 18;
	const keyLeft = margin + drawing.width + gutter;
	const listed = listKeys(keys, keyLeft, top + 16);
	const below = Math.max(top + drawing.height, listed.end) + 20;
	const signed = listSigns(signs, below, width - margin);
	const notes = stack(
		foot.map((words) => ({ words, size: sizes.foot, kind: 'foot' })),
		margin,
		signed.end + 26,
		inner,
		1.6,
	);
	const height = Math.ceil(notes.end + margin - 8);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
		element('title', { id: 'title' }, escape(`${kicker}：${title}`)),
		element('desc', { id: 'description' }, escape(description)),
		`<style>${drawing.style}${textStyle}</style>`,
		element('rect', { width, height, fill: palette.paper }),
		element('rect', { x: margin, y: margin - 13, width: 7, height: 16, fill: palette.seal }),
		drawLine({ words: kicker, x: margin + 15, y: margin, size: sizes.kicker, kind: 'kicker' }),
		...head.lines.map(drawLine),
		element('g', { transform: `translate(${margin} ${top - drawing.top})` }, drawing.markup),
		...listed.markup,
		element('path', { d: `M${margin} ${below}H${width - margin}`, stroke: palette.ink, 'stroke-width': 1 }),
		...signed.markup,
		...notes.lines.map(drawLine),
		'</svg>',
		'',
	].join('\n');
}

const textStyle = [
	`.title{font-family:${song};font-weight:700;fill:${palette.ink}}`,
	`.kicker,.foot,.source{font-family:${hei};fill:${palette.soft}}`,
	`.label{font-family:${song};font-weight:700;fill:${palette.ink}}`,
].join('');

function listKeys(keys: Plate['keys'], left: number, start: number): { markup: string[]; end: number } {
	let y = start;
	const markup = keys.map(({ mark, label, source }) => {
		const own = stack(
			[
				{ words: label, size: sizes.label, kind: 'label' },
				{ words: source, size: sizes.source, kind: 'source' },
			],
			left + indent,
			y,
			column - indent,
			1.36,
		);
		const drawn = element('g', { transform: `translate(${left} ${y - 6})` }, mark) + own.lines.map(drawLine).join('');
		y = own.end + 22;
		return drawn;
	});
	return { markup, end: y - 22 };
}

/** Sets signs with their words in rows. */
function listSigns(signs: readonly { mark: string; words: string }[], top: number, right: number): { markup: string[]; end: number } {
	let [x, y] = [margin, top + (signs.length > 0 ? 24 : 0)];
	const markup = signs.map(({ mark, words }) => {
		const length = 26 + widthOf(words) * sizes.foot;
		if (x > margin && x + length > right) [x, y] = [margin, y + 26];
		const drawn =
			element('g', { transform: `translate(${x + 10} ${y})` }, mark) +
			drawLine({ words, x: x + 26, y: y + sizes.foot * 0.36, size: sizes.foot, kind: 'foot' });
		x += length + 22;
		return drawn;
	});
	return { markup, end: y + (signs.length > 0 ? 6 : 0) };
}

/** Sets texts under each other, broken to the width. */
function stack(
	texts: readonly { words: string; size: number; kind: string }[],
	x: number,
	start: number,
	width: number,
	leading: number,
): { lines: Line[]; end: number } {
	let y = start;
	const lines = texts.flatMap(({ words, size, kind }) =>
		(kind === 'foot' ? wrap : balance)(words, width / size).map((line): Line => {
			const placed = { words: line, x, y, size, kind };
			y += Math.round(size * leading);
			return placed;
		}),
	);
	return { lines, end: y - Math.round((texts.at(-1)?.size ?? 0) * 0.9) };
}

/** Lines of about one length, no more of them than it takes. */
function balance(words: string, widest: number): string[] {
	const count = wrap(words, widest).length;
	let narrow = widthOf(words) / count;
	while (wrap(words, narrow).length > count) narrow += 0.5;
	return wrap(words, Math.min(narrow, widest));
}

function drawLine({ words, x, y, size, kind }: Line): string {
	return element('text', { class: kind, x, y, 'font-size': size }, escape(words));
}
