import type { Drawing } from './drawing/drawing.ts';
import { checkLabels, dotBox, type Label } from './drawing/labels.ts';
import { figureSize, projectTrue, schematic, typeSize, type Point } from './drawing/layout-base.ts';
import { tianDrawing } from './drawing/tian-drawing.ts';
import { drawTrue } from './drawing/true-drawing.ts';
import { yiDrawing } from './drawing/yi-drawing.ts';
import type { LayoutElement } from '../../core/model/layout-element.ts';
import type { LayoutId } from '../../core/model/layout-role.ts';
import { href } from '../corpus/href.ts';
import { quoteLink, type QuoteLink } from '../corpus/quote-link.ts';
import { readCoordinates, readLayoutElements, readLayoutRoles, readRailways, readWayPoints } from '../corpus/spatial.ts';
import { namePlace } from '../corpus/table-names.ts';

/** The views of the figure: the two schematics, and the cities in their true bearings. */
export const viewIds = ['tian', 'yi-zhu-san-fu', 'bearings'] as const;
export type ViewId = (typeof viewIds)[number];

/** How a city is marked: in the first layout by its place in the zone, in the second by its rank. */
export type NodeMark = 'core' | 'extension' | 'member' | 'main' | 'sub' | 'centre' | 'unnamed';

/** A city in one view. */
export interface NodeView extends Point {
	dx: number;
	dy: number;
	mark: NodeMark;
	/** What the layout says of it; null when it is silent. */
	says: (QuoteLink & { role: string }) | null;
}

export interface FigureNode {
	id: string;
	name: string;
	href: string;
	/** Where a layout's silence about it is stated. */
	silence: string;
	views: { [view in ViewId]: NodeView };
}

/** A part of a layout that is drawn: words that link to its sentence. */
export interface FigureLabel {
	label: Label;
	part: LayoutElement;
	says: QuoteLink;
}

export interface LayoutFigure {
	/** From north to south. */
	nodes: FigureNode[];
	drawings: { [view in ViewId]: Drawing };
	labels: { [view in ViewId]: FigureLabel[] };
}

let figure: Promise<LayoutFigure> | undefined;

/** The figure of both layouts. @throws Error when labels collide or a seed names what is not there */
export function getLayoutFigure(): Promise<LayoutFigure> {
	figure ??= makeFigure();
	return figure;
}

async function makeFigure(): Promise<LayoutFigure> {
	const project = projectTrue(readCoordinates());
	const onEarth = new Map<string, Point>([
		...readCoordinates().map((entry) => [entry.city, project(entry)] as const),
		...readWayPoints().map((entry) => [entry.id, project(entry)] as const),
	]);
	const where = (id: string): Point => onEarth.get(id) ?? fail(`no coordinates of ${id}, named in seeds/railways.yaml`);
	const drawings = {
		tian: tianDrawing,
		'yi-zhu-san-fu': yiDrawing,
		bearings: drawTrue(readRailways().map(({ part, via }) => ({ part, via: via.map(where) }))),
	};
	const nodes = await Promise.all(
		readCoordinates()
			.toSorted((a, b) => b.latitude - a.latitude)
			.map(async ({ city }): Promise<FigureNode> => {
				const [tian, yi] = await Promise.all([findSaying(city, 'tian'), findSaying(city, 'yi-zhu-san-fu')]);
				const spot = (view: ViewId, at: Point | undefined): Point & { dx: number; dy: number } => ({
					...(at ?? fail(`${city} has no place in ${view}`)),
					...(drawings[view].names[city] ?? fail(`the name of ${city} has no place in ${view}`)),
				});
				return {
					id: city,
					name: namePlace(city),
					href: href(`places/${city}/`),
					silence: `#row-${city}`,
					views: {
						tian: { ...spot('tian', schematic.tian[city]), mark: markInTian(city), says: tian },
						'yi-zhu-san-fu': { ...spot('yi-zhu-san-fu', schematic['yi-zhu-san-fu'][city]), mark: markInYi(city), says: yi },
						bearings: { ...spot('bearings', onEarth.get(city)), mark: markInTian(city), says: tian },
					},
				};
			}),
	);
	const labels = {
		tian: await findLabels(drawings.tian),
		'yi-zhu-san-fu': await findLabels(drawings['yi-zhu-san-fu']),
		bearings: await findLabels(drawings.bearings),
	};
	for (const view of viewIds) checkView(view, nodes, labels[view]);
	return { nodes, drawings, labels };
}

/** Radius that names and labels keep clear of, by mark. */
const clearance: { [mark in NodeMark]: number } = { core: 9, extension: 8, member: 8, main: 30, sub: 15, centre: 9, unnamed: 9 };

function checkView(view: ViewId, nodes: readonly FigureNode[], labels: readonly FigureLabel[]): void {
	const names = nodes.map(({ id, name, views }): Label => {
		const { x, y, dx, dy } = views[view];
		return { id, lines: [name], x: x + dx, y: y + dy, anchor: 'middle', size: typeSize.city };
	});
	const dots = nodes.map(({ views }) => dotBox(views[view], clearance[views[view].mark] * 0.8));
	checkLabels([...names, ...labels.map(({ label }) => label)], dots, figureSize);
}

async function findLabels({ labels }: Drawing): Promise<FigureLabel[]> {
	const parts = new Map(readLayoutElements().map((part) => [part.id, part]));
	return Promise.all(
		labels.map(async (label) => {
			const part = parts.get(label.id) ?? fail(`no part ${label.id} in seeds/layout-elements.yaml`);
			return { label: { ...label, lines: part.label }, part, says: await quoteLink(part.clause, part.quote) };
		}),
	);
}

/** The words that say most of a city: in the first layout the narrowest part, which comes last; in the second its rank, which comes first. */
async function findSaying(city: string, layout: LayoutId): Promise<NodeView['says']> {
	const own = readLayoutRoles().filter((role) => role.city === city && role.layout === layout);
	const role = layout === 'tian' ? own.at(-1) : own[0];
	return role ? { ...(await quoteLink(role.clause, role.quote)), role: role.role } : null;
}

function belongs(city: string, part: string): boolean {
	return readLayoutElements().some(({ id, cities }) => id === part && cities.includes(city));
}

function markInTian(city: string): NodeMark {
	return belongs(city, 'tian-core') ? 'core' : belongs(city, 'tian-extension') ? 'extension' : 'member';
}

function markInYi(city: string): NodeMark {
	const own = readLayoutRoles().filter((role) => role.city === city && role.layout === 'yi-zhu-san-fu');
	if (own.length === 0) return 'unnamed';
	if (belongs(city, 'yi-core')) return 'main';
	return own.some(({ role }) => role === '副中心') ? 'sub' : 'centre';
}

function fail(what: string): never {
	throw new Error(what);
}
