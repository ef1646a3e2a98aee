import { linkHorizontal, scaleLinear } from 'd3';

/** A stretch of a document, in Han characters. */
interface Stretch {
	from: number;
	to: number;
}

/** A labelled stretch; the divisions of a document tile it. */
export interface MappedDivision extends Stretch {
	/** The layout cuts it to what fits. */
	label: string;
	/** A chapter, as far as it has no sections, or its head. */
	isChapter: boolean;
}

/** One of the two documents of a map. */
export interface MappedDocument {
	total: number;
	divisions: readonly MappedDivision[];
}

/** A passage with its place in both documents. */
export interface MappedPassage {
	id: string;
	han: number;
	muted: boolean;
	a: Stretch;
	b: Stretch;
}

/** Measures of a map in the units of its view box. */
export interface MapSize {
	width: number;
	/** Height of the longer document. */
	height: number;
	/** Room above for names. */
	head: number;
	/** Width of a column of labels. */
	column: number;
	bar: number;
	font: number;
	/** Label every division, or only those with passages. */
	labels: 'all' | 'shared';
}

export interface MapLabel {
	text: string;
	x: number;
	y: number;
	/** Middle of the division, from where a line leads to a label that had to move. */
	from: number;
	shared: boolean;
	isChapter: boolean;
}

/** One document as drawn. */
export interface MapBar {
	x: number;
	y: number;
	height: number;
	/** Where chapters and sections begin. */
	rules: { y: number; isChapter: boolean }[];
	labels: MapLabel[];
	/** Passages at their true length. */
	ticks: { y: number; height: number; muted: boolean }[];
}

export interface MapRibbon {
	id: string;
	path: string;
	width: number;
	muted: boolean;
}

export interface PassageMap {
	width: number;
	height: number;
	bars: [MapBar, MapBar];
	ribbons: MapRibbon[];
}

/** Breadth of a ribbon for a Han character; wider than the true scale, at which most would be hairlines. */
const breadth = 0.16;
const thinnest = 1.6;

/**
 * Lays out two documents as bars on one scale, the shorter in the middle of the longer, and a ribbon for each passage they share.
 * Ribbons run between the middles of the passage in either bar; their breadth is proportional to the number of characters.
 */
export function layPassageMap(a: MappedDocument, b: MappedDocument, passages: readonly MappedPassage[], size: MapSize): PassageMap {
	const scale = size.height / Math.max(a.total, b.total);
	const lineHeight = size.font * 1.35;
	const sides = [
		{ document: a, x: size.column, labelX: size.column - 10, ends: passages.map((passage) => ({ ...passage.a, muted: passage.muted })) },
		{
			document: b,
			x: size.width - size.column - size.bar,
			labelX: size.width - size.column + 10,
			ends: passages.map((passage) => ({ ...passage.b, muted: passage.muted })),
		},
	];
	const bars = sides.map(({ document, x, labelX, ends }): MapBar => {
		const y = size.head + (size.height - document.total * scale) / 2;
		const place = scaleLinear([0, document.total], [y, y + document.total * scale]);
		const isShared = ({ from, to }: Stretch): boolean => ends.some((end) => !end.muted && from <= end.from && end.from < to);
		const filled = document.divisions.filter(({ from, to }) => to > from);
		// Labels that would stand far from a short bar are left out, beginning with sections that share nothing.
		const isCrowded = filled.length * lineHeight > Math.max(document.total * scale * 1.35, size.height / 3);
		const labelled = filled.filter((division) => isShared(division) || (size.labels === 'all' && (division.isChapter || !isCrowded)));
		const middles = labelled.map(({ from, to }) => place((from + to) / 2));
		const places = spread(middles, lineHeight, size.head + lineHeight / 2, size.head + size.height - lineHeight / 2);
		return {
			x,
			y,
			height: document.total * scale,
			rules: document.divisions.slice(1).map(({ from, isChapter }) => ({ y: place(from), isChapter })),
			labels: labelled.map((division, index) => ({
				text: cut(division.label, Math.floor((size.column - 12) / size.font)),
				x: labelX,
				y: places[index] ?? 0,
				from: middles[index] ?? 0,
				shared: isShared(division),
				isChapter: division.isChapter,
			})),
			ticks: ends.map(({ from, to, muted }) => ({ y: place(from), height: Math.max(1, place(to) - place(from)), muted })),
		};
	});
	const [left, right] = bars as [MapBar, MapBar];
	const link = linkHorizontal<unknown, [number, number]>();
	const middle = (bar: MapBar, { from, to }: Stretch): number => bar.y + ((from + to) / 2) * scale;
	return {
		width: size.width,
		height: size.head + size.height,
		bars: [left, right],
		ribbons: passages.map(({ id, han, muted, ...ends }) => ({
			id,
			path: link({ source: [left.x + size.bar, middle(left, ends.a)], target: [right.x, middle(right, ends.b)] }) ?? '',
			width: muted ? thinnest : Math.max(thinnest, han * breadth),
			muted,
		})),
	};
}

/**
 * Moves places apart by at least a gap, each as little as its cluster allows, within bounds.
 * Clusters are merged as in the pool-adjacent-violators algorithm for isotonic regression (Ayer et al. 1955).
 */
export function spread(places: readonly number[], gap: number, low: number, high: number): number[] {
	const clusters: { sum: number; count: number }[] = [];
	const start = ({ sum, count }: { sum: number; count: number }): number =>
		Math.min(Math.max(sum / count - ((count - 1) * gap) / 2, low), high - (count - 1) * gap);
	for (const place of places) {
		let cluster = { sum: place, count: 1 };
		for (let last = clusters.at(-1); last && start(last) + last.count * gap > start(cluster); last = clusters.at(-1)) {
			cluster = { sum: last.sum + cluster.sum, count: last.count + cluster.count };
			clusters.pop();
		}
		clusters.push(cluster);
	}
	return clusters.flatMap((cluster) => Array.from({ length: cluster.count }, (_, index) => start(cluster) + index * gap));
}

/** Cuts a label to so many characters, the last an ellipsis. */
function cut(label: string, length: number): string {
	return label.length <= length ? label : `${label.slice(0, length - 1)}…`;
}
