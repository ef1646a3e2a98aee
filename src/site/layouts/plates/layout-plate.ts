import { schematicNotice } from '../drawing/drawing.ts';
import { figureSize } from '../drawing/layout-base.ts';
import { layoutTexts, viewFindings } from '../../../core/facts/layouts.ts';
import { layoutNotes, layoutSigns } from '../../../core/facts/layout-legend.ts';
import { drawCity, drawLayout, drawLayoutSmall, type LayoutScene } from './layout-drawing.ts';
import { element } from './markup.ts';
import { darkPalette, layoutStyle, palette } from './plate-style.ts';
import { drawPlate } from './plate.ts';
import type { LayoutId } from '../../../core/model/layout-role.ts';
import { layoutIds } from '../../../core/model/layout-role.ts';
import { getLayoutFigure, viewIds, type LayoutFigure, type ViewId } from '../layout-figure.ts';
import { getLayoutsPage } from '../layouts-page.ts';
import { site } from '../../corpus/site.ts';

/** The figures of the layouts that come as files: each view, and both layouts side by side. */
export const plateIds = [...viewIds, 'both'] as const;
export type PlateId = (typeof plateIds)[number];

const gap = 48;

/** What a plate says above its figure. */
const titles: { readonly [id in PlateId]: (finding: string) => string } = {
	tian: () => viewFindings.tian,
	'yi-zhu-san-fu': () => viewFindings['yi-zhu-san-fu'],
	bearings: () => viewFindings.bearings,
	both: (finding) => finding,
};

/** The figure of a view, or of both layouts, as a file. */
export async function drawLayoutPlate(id: PlateId): Promise<string> {
	const { figure, heads, finding } = await getLayoutsPage();
	const views: readonly ViewId[] = id === 'both' ? layoutIds : [id];
	const layouts = id === 'both' ? layoutIds : [id === 'bearings' ? 'tian' : id];
	const scenes = views.map((view, index) =>
		element('g', index > 0 ? { transform: `translate(${index * (figureSize.width + gap)} 0)` } : {}, drawLayout(sceneOf(figure, view))),
	);
	return drawPlate({
		kicker: `${site.name}·${layouts.map((layout) => `${heads[layout].name}（${heads[layout].year}）`).join('与')}`,
		title: titles[id](finding),
		description: layoutTexts[id],
		drawing: {
			markup: scenes.join('\n'),
			style: layoutStyle(palette),
			width: figureSize.width * views.length + gap * (views.length - 1),
			top: 0,
			height: figureSize.height,
		},
		keys: [],
		signs: views.flatMap((view) =>
			layoutSigns[view].map(([mark, words]) => ({
				mark: element('g', { transform: mark === 'main' ? 'scale(.34)' : 'scale(.8)' }, markOf(mark)),
				words,
			})),
		),
		foot: [
			...views.flatMap((view) => layoutNotes[view]),
			`${schematicNotice}${layouts.map((layout) => heads[layout].sourceLine).join('；')}。${id === 'bearings' ? '坐标：GeoNames，CC BY 4.0。' : ''}`,
			`图：${site.title}，CC BY 4.0。`,
		],
	});
}

/** A layout without words, in the reader's scheme, to stand beside a text as an image. */
export async function drawThumb(layout: LayoutId): Promise<string> {
	const { width, height } = figureSize;
	const dark = `@media(prefers-color-scheme:dark){${layoutStyle(darkPalette)}}`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 60 ${width} ${height - 70}"><style>${layoutStyle(palette)}${dark}</style>${drawLayoutSmall(sceneOf(await getLayoutFigure(), layout))}</svg>\n`;
}

function sceneOf({ nodes, drawings, labels }: LayoutFigure, view: ViewId): LayoutScene {
	return {
		drawing: drawings[view],
		words: labels[view].map(({ label, part }) => ({ label, kind: part.element })),
		cities: nodes.map(({ name, views }) => ({ name, ...views[view] })),
	};
}

function markOf(mark: LayoutScene['cities'][number]['mark']): string {
	return drawCity({ x: 0, y: 0, mark }).join('');
}
