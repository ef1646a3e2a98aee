import type { Direction, MarkForm } from '../../../core/model/layout-theme.ts';
import type { Box } from '../../frame/box.ts';
import { placeKeyedLabels, setRow, type KeyedLabel } from '../drawing/key-labels.ts';
import { checkLabels, labelBox, type Label } from '../drawing/labels.ts';
import { figureSize, typeSize, type Point } from '../drawing/layout-base.ts';
import { layoutBand, makeRoom, type Band, type Side } from './theme-bands.ts';
import { outletPlaces, type OutletPlace } from './theme-outlets.ts';

/** What the figure needs of a mark. */
export interface DrawnMark {
	/** Its number in the list. */
	key: number;
	form: MarkForm;
	label: string;
	/** Ids of the dots it belongs to. */
	dots: readonly string[];
	/** True when only the plan of one year has it. */
	isYearly: boolean;
	side: Side | null;
	ways: readonly { name: string; to: Direction }[];
	sights: readonly string[];
}

/** A place of the figure: a city, or a town a mark is about. */
export interface DrawnDot extends Point {
	id: string;
	name: string;
	isCity: boolean;
}

/** How a dot is drawn: ranked first, in a plan of several years, in a yearly plan only, not named. */
export type DotState = 'core' | 'plan' | 'yearly' | 'silent';

/** A ring with a number; yearly ones are hollow. */
export type Ring = KeyedLabel['keys'][number] & { form: MarkForm; isYearly: boolean };

/** What the layout of the time makes of the cities, drawn faintly under a theme: strokes, or the core and the sub-centres. */
export interface Ground {
	strokes: readonly string[];
	core: string | null;
	subCentres: readonly string[];
}

/** Geometry of a thematic figure. */
export interface ThemeFigure {
	width: number;
	/** Where the figure begins, and how far down it goes. */
	top: number;
	height: number;
	strokes: readonly string[];
	discs: (Point & { radius: number })[];
	areas: { key: number; isCore: boolean; path: string }[];
	bands: (Omit<Band, 'box'> & { key: number; label: string; ring: Ring })[];
	outlets: (OutletPlace & { key: number; label: string; ring: Ring })[];
	/** From north to south. */
	dots: (DrawnDot & { state: DotState; label: Point; rings: Ring[] })[];
}

/** From the middle of a dot to its name; one ranked first has a halo. */
const dotGap = { core: 21, plan: 14, yearly: 14, silent: 12 } as const;
const discRadius = { core: 46, sub: 34 };
const { city: citySize, small } = typeSize;

/**
 * Lays out the figure of a theme on the base of a layout.
 * @param points cities and towns where the base has them
 * @throws Error when names, numbers or dots would meet
 */
export function layoutTheme(marks: readonly DrawnMark[], points: readonly DrawnDot[], ground: Ground): ThemeFigure {
	const hasBands = marks.some(({ form }) => form === 'band');
	const placed = points.map((point) => (hasBands ? { ...point, ...makeRoom(point) } : point));
	const ringOf = (ring: KeyedLabel['keys'][number]): Ring => {
		const { form, isYearly } = marks.find(({ key }) => key === ring.key) ?? { form: 'node' as const, isYearly: false };
		return { ...ring, form, isYearly };
	};
	const bands = marks.flatMap((mark) => (mark.side ? [layoutNamedBand(mark, mark.side, ringOf)] : []));
	const outlets = marks.flatMap(({ key, ways }) =>
		ways.map(({ name, to }) => {
			const place = outletPlaces[to];
			const { left, right, ...text } = nameAndRing(name, place.name, small, key);
			return {
				...place,
				name: text.name,
				key,
				label: name,
				ring: ringOf(text.ring),
				box: { left, right, top: text.ring.y - 11, bottom: text.ring.y + 11 },
			};
		}),
	);
	const taken: Box[] = [
		...bands.map(({ box }) => box),
		...bands.flatMap((band) => band.boxes),
		...outlets.map(({ box }) => box),
		...outlets.map(({ from, to }) => around(from, to)),
	];
	checkLabels(
		bands.flatMap(({ labels }) => labels),
		bands.map(({ box }) => box),
		figureSize,
	);
	const ownOf = (id: string): DrawnMark[] => marks.filter(({ dots }) => dots.includes(id));
	const stated = placed.map((point) => ({ ...point, state: stateOf(point.id, ownOf(point.id)) }));
	const names = placeKeyedLabels(
		stated
			.map((point) => ({ ...point, keys: ownOf(point.id).map(({ key }) => key), gap: dotGap[point.state] }))
			.sort((a, b) => b.keys.length - a.keys.length || a.y - b.y),
		{ size: citySize, taken, figure: figureSize },
	);
	const isFramed = outlets.length > 0 || ground.strokes.length > 0 || bands.some(({ sights }) => sights.length > 0);
	return {
		width: figureSize.width,
		...(isFramed ? { top: 0, height: figureSize.height } : bare),
		strokes: hasBands ? [] : ground.strokes,
		discs: hasBands
			? []
			: placed.flatMap(({ id, x, y }) => {
					const radius = id === ground.core ? discRadius.core : ground.subCentres.includes(id) ? discRadius.sub : 0;
					return radius > 0 ? [{ x, y, radius }] : [];
				}),
		areas: marks
			.filter(({ form, dots }) => (form === 'area' || form === 'core') && dots.length > 1)
			.map(({ key, form, dots }) => ({ key, isCore: form === 'core', path: join(placed, dots) })),
		bands: bands.map(({ box: _box, boxes: _boxes, labels: _labels, ...band }) => band),
		outlets: outlets.map(({ box: _box, ...outlet }) => outlet),
		dots: stated
			.map((point) => {
				const label = names.get(point.id);
				return { ...point, label: label?.name ?? point, rings: (label?.keys ?? []).map(ringOf) };
			})
			.sort((a, b) => a.y - b.y),
	};
}

/** The part of the figure the cities take when nothing stands at its edges. */
const bare = { top: 62, height: 490 };

/** The first city of a core is its centre; the others belong to it. */
function stateOf(id: string, marks: readonly DrawnMark[]): DotState {
	if (marks.some(({ form, dots }) => form === 'core' && dots[0] === id)) return 'core';
	if (marks.some(({ isYearly }) => !isYearly)) return 'plan';
	return marks.length > 0 ? 'yearly' : 'silent';
}

/** A path through the cities taken together, from the first to each of the others. */
function join(points: readonly DrawnDot[], ids: readonly string[]): string {
	const [first, ...others] = ids.flatMap((id) => points.find((point) => point.id === id) ?? []);
	return first ? others.map(({ x, y }) => `M${first.x} ${first.y}L${x} ${y}`).join('') : '';
}

function around(a: Point, b: Point): Box {
	return { left: Math.min(a.x, b.x) - 6, right: Math.max(a.x, b.x) + 6, top: Math.min(a.y, b.y) - 4, bottom: Math.max(a.y, b.y) + 4 };
}

/** A name with one ring after it, both within the room its anchor gives. */
function nameAndRing(
	name: string,
	at: OutletPlace['name'],
	size: number,
	key: number,
): { name: OutletPlace['name']; ring: KeyedLabel['keys'][number]; left: number; right: number } {
	const length = [...name].length * size;
	const [ring] = setRow([key], 0, at.y);
	if (!ring) throw new Error('a row of one key has one ring');
	const whole = length + 4 + ring.width;
	const left = at.anchor === 'start' ? at.x : at.anchor === 'end' ? at.x - whole : at.x - whole / 2;
	return { name: { x: left, y: at.y, anchor: 'start' }, ring: { ...ring, x: left + length + 4 }, left, right: left + whole };
}

function layoutNamedBand(
	{ key, label, sights }: DrawnMark,
	side: Side,
	ringOf: (ring: KeyedLabel['keys'][number]) => Ring,
): ThemeFigure['bands'][number] & { box: Box; boxes: Box[]; labels: Label[] } {
	const band = layoutBand(side, sights);
	const { name, ring, left, right } = nameAndRing(label, band.name, small, key);
	const labels = band.sights.map(({ lines, ...place }): Label => ({ id: lines.join(''), lines, size: small, ...place }));
	return {
		...band,
		key,
		label,
		name,
		ring: ringOf(ring),
		labels,
		boxes: [{ left, right, top: name.y - 11, bottom: name.y + 11 }, ...labels.map(labelBox)],
	};
}
