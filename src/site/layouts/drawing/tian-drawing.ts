import { brushStroke, smoothLine, type BrushPoint } from './brush.ts';
import type { Drawing } from './drawing.ts';
import { schematic, typeSize, type Point } from './layout-base.ts';

/**
 * The four strokes of 天, in the order they are written. Which line is which stroke is our reading;
 * the document only says “按照‘天字型’布局”.
 */
const strokes: { [name: string]: readonly BrushPoint[] } = {
	heng1: [
		[98, 74, 4],
		[104, 79, 16],
		[114, 84, 24],
		[132, 84, 21],
		[160, 81, 16.5],
		[200, 78, 15.5],
		[250, 74, 16.5],
		[282, 70, 21],
		[302, 70, 27],
		[313, 75, 22],
		[319, 81, 7],
	],
	heng2: [
		[30, 301, 4],
		[37, 307, 18],
		[48, 313, 27],
		[68, 312, 24],
		[100, 307, 19],
		[196, 302, 17.5],
		[296, 297, 18.5],
		[330, 292, 24],
		[349, 293, 29],
		[360, 299, 22],
		[366, 306, 7],
	],
	pie: [
		[199, 72, 15],
		[200, 80, 20],
		[201, 110, 22],
		[201, 156, 22],
		[200, 226, 22],
		[196, 302, 22],
		[182, 358, 21],
		[142, 434, 18],
		[84, 518, 11],
		[58, 548, 6.5],
		[34, 570, 1],
	],
	na: [
		[200, 306, 4],
		[206, 318, 9],
		[220, 342, 14],
		[244, 388, 20],
		[274, 440, 27],
		[302, 479, 34],
		[326, 506, 36],
		[348, 522, 28],
		[370, 530, 13],
		[392, 533, 1],
	],
};

const city = (id: string): Point => schematic.tian[id] ?? { x: 0, y: 0 };
/** Moves points sideways, for lines that run beside each other. */
const beside = (points: readonly Point[], dx: number, dy = 0): Point[] => points.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
const north = [city('datong'), city('shuozhou'), city('xinzhou'), city('taiyuan')];
const pie = [city('taiyuan'), { x: 184, y: 354 }, city('linfen'), city('yuncheng'), { x: 64, y: 543 }];
const east = [city('taiyuan'), city('yangquan'), { x: 350, y: 296 }];

const { small, zone } = typeSize;

/** The layout of 天: strokes, the lines in them, and where every word stands. */
export const tianDrawing: Drawing = {
	strokes: Object.values(strokes).map((stroke) => brushStroke(stroke)),
	washes: [],
	lines: [
		{ id: 'tian-daqin', kind: 'rail', path: smoothLine([city('datong'), { x: 250, y: 74 }, { x: 309, y: 73 }]) },
		{ id: 'tian-beitongpu', kind: 'rail', path: smoothLine(north) },
		{ id: 'tian-daxi-north', kind: 'fast', path: smoothLine(beside(north, -4.5)) },
		{ id: 'tian-dayun', kind: 'road', path: smoothLine(beside(north, 4.5)) },
		{ id: 'tian-taizhongyin', kind: 'rail', path: smoothLine([city('taiyuan'), city('lvliang'), { x: 48, y: 311 }]) },
		{ id: 'tian-shitai', kind: 'rail', path: smoothLine(beside(east, 0, 2.5)) },
		{ id: 'tian-shitai-pdl', kind: 'fast', path: smoothLine(beside(east, 0, -3)) },
		{
			id: 'tian-daxing',
			kind: 'branch',
			path: smoothLine([city('taiyuan'), { x: 176, y: 276 }, { x: 148, y: 258 }, { x: 118, y: 254 }]),
		},
		{ id: 'tian-nantongpu', kind: 'rail', path: smoothLine(beside(pie, 2)) },
		{ id: 'tian-daxi-south', kind: 'fast', path: smoothLine(beside(pie, -2.5)) },
		{
			id: 'tian-taijiao',
			kind: 'rail',
			path: smoothLine([city('taiyuan'), city('jinzhong'), { x: 244, y: 388 }, city('changzhi'), city('jincheng'), { x: 354, y: 523 }]),
		},
	],
	arrows: [
		{ from: { x: 325, y: 78 }, to: { x: 341, y: 78 } },
		{ from: { x: 26, y: 288 }, to: { x: 18, y: 246 } },
		{ from: { x: 370, y: 312 }, to: { x: 379, y: 325 } },
		{ from: { x: 38, y: 568 }, to: { x: 26, y: 580 } },
		{ from: { x: 374, y: 538 }, to: { x: 384, y: 550 } },
	],
	labels: [
		{ id: 'tian-bohai', x: 370, y: 70, anchor: 'middle', size: small },
		{ id: 'tian-daqin', x: 268, y: 44, anchor: 'middle', size: small },
		{ id: 'tian-daxi-north', x: 182, y: 122, anchor: 'end', size: small },
		{ id: 'tian-dayun', x: 222, y: 122, anchor: 'start', size: small },
		{ id: 'tian-beitongpu', x: 182, y: 190, anchor: 'end', size: small },
		{ id: 'tian-north', x: 322, y: 190, anchor: 'middle', size: zone },
		{ id: 'tian-silk-road', x: 4, y: 204, anchor: 'start', size: small },
		{ id: 'tian-eurasia', x: 4, y: 224, anchor: 'start', size: small },
		{ id: 'tian-daxing', x: 118, y: 252, anchor: 'end', size: small },
		{ id: 'tian-shitai-pdl', x: 232, y: 256, anchor: 'start', size: small },
		{ id: 'tian-shitai', x: 232, y: 275, anchor: 'start', size: small },
		{ id: 'tian-taizhongyin', x: 118, y: 282, anchor: 'end', size: small },
		{ id: 'tian-jingjinji', x: 376, y: 340, anchor: 'middle', size: small },
		{ id: 'tian-core', x: 168, y: 342, anchor: 'end', size: small },
		{ id: 'tian-extension', x: 94, y: 359, anchor: 'middle', size: small },
		{ id: 'tian-middle', x: 322, y: 392, anchor: 'middle', size: zone },
		{ id: 'tian-nantongpu', x: 146, y: 386, anchor: 'end', size: small },
		{ id: 'tian-taijiao', x: 228, y: 398, anchor: 'end', size: small },
		{ id: 'tian-daxi-south', x: 128, y: 406, anchor: 'end', size: small },
		{ id: 'tian-south', x: 198, y: 500, anchor: 'middle', size: zone },
		{ id: 'tian-golden-triangle', x: 206, y: 562, anchor: 'middle', size: small },
		{ id: 'tian-guanzhong', x: 52, y: 590, anchor: 'middle', size: small },
		{ id: 'tian-zhongyuan', x: 376, y: 566, anchor: 'middle', size: small },
	],
	names: {
		datong: { dx: 0, dy: -32 },
		shuozhou: { dx: 40, dy: 0 },
		xinzhou: { dx: 40, dy: 0 },
		taiyuan: { dx: -36, dy: -26 },
		lvliang: { dx: 0, dy: 30 },
		yangquan: { dx: 0, dy: 30 },
		jinzhong: { dx: 36, dy: -2 },
		linfen: { dx: -38, dy: 4 },
		yuncheng: { dx: -36, dy: -6 },
		changzhi: { dx: 44, dy: -2 },
		jincheng: { dx: 26, dy: -38 },
	},
};
