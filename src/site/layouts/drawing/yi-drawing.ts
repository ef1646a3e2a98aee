import { brushStroke, type BrushPoint } from './brush.ts';
import type { Drawing } from './drawing.ts';
import { schematic, typeSize, type Point } from './layout-base.ts';

const city = (id: string): Point => schematic['yi-zhu-san-fu'][id] ?? { x: 0, y: 0 };

/** A tie from a sub-centre to the core: a light stroke that gains weight towards the core. */
function tie(from: Point, to: Point, bend: number): string {
	const [mx, my] = [(from.x + to.x) / 2 + bend, (from.y + to.y) / 2];
	const points: BrushPoint[] = [
		[from.x, from.y, 3],
		[(from.x + mx) / 2 + bend * 0.25, (from.y + my) / 2, 3.5],
		[mx, my, 5],
		[(mx + to.x) / 2 + bend * 0.25, (my + to.y) / 2, 6.5],
		[to.x, to.y, 9],
	];
	return brushStroke(points, 0.3);
}

/** A rounded area around two cities. */
function capsule(a: Point, b: Point, radius: number): string {
	const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
	const [nx, ny] = [(-(b.y - a.y) / length) * radius, ((b.x - a.x) / length) * radius];
	const at = (point: Point, side: number): string => `${(point.x + nx * side).toFixed(1)},${(point.y + ny * side).toFixed(1)}`;
	return `M${at(a, 1)}A${radius},${radius} 0 0 1 ${at(a, -1)}L${at(b, -1)}A${radius},${radius} 0 0 1 ${at(b, 1)}Z`;
}

const { small, zone } = typeSize;

/** The layout of one core, three sub-centres and six city centres. */
export const yiDrawing: Drawing = {
	strokes: [],
	washes: [
		{ id: 'yi-north', path: capsule(city('datong'), { x: city('datong').x + 0.1, y: city('datong').y }, 40) },
		{ id: 'yi-south', path: capsule(city('linfen'), city('yuncheng'), 36) },
		{ id: 'yi-southeast', path: capsule(city('changzhi'), city('jincheng'), 36) },
	],
	lines: [
		{ id: 'yi-ties', kind: 'tie', path: tie(city('datong'), city('taiyuan'), 8) },
		{ id: 'yi-ties', kind: 'tie', path: tie(city('linfen'), city('taiyuan'), 6) },
		{ id: 'yi-ties', kind: 'tie', path: tie(city('changzhi'), city('taiyuan'), -6) },
	],
	arrows: [
		{ from: { x: 230, y: 70 }, to: { x: 228, y: 46 } },
		{ from: { x: 262, y: 84 }, to: { x: 286, y: 66 } },
		{ from: { x: 276, y: 102 }, to: { x: 334, y: 96 } },
		{ from: { x: 190, y: 108 }, to: { x: 132, y: 102 } },
		{ from: { x: 196, y: 92 }, to: { x: 134, y: 62 } },
		{ from: { x: 52, y: 536 }, to: { x: 40, y: 552 } },
		{ from: { x: 84, y: 549 }, to: { x: 92, y: 564 } },
		{ from: { x: 118, y: 530 }, to: { x: 170, y: 539 } },
		{ from: { x: 300, y: 520 }, to: { x: 330, y: 552 } },
		{ from: { x: 322, y: 406 }, to: { x: 336, y: 397 } },
	],
	labels: [
		{ id: 'yi-russia', x: 228, y: 32, anchor: 'middle', size: small },
		{ id: 'yi-wudazhang', x: 336, y: 44, anchor: 'middle', size: small },
		{ id: 'yi-silk-road', x: 100, y: 44, anchor: 'middle', size: small },
		{ id: 'yi-midwest', x: 92, y: 102, anchor: 'middle', size: small },
		{ id: 'yi-jingjinji', x: 340, y: 96, anchor: 'start', size: small },
		{ id: 'yi-north', x: 296, y: 158, anchor: 'middle', size: zone },
		{ id: 'yi-ties', x: 234, y: 232, anchor: 'start', size: small },
		{ id: 'yi-six', x: 348, y: 206, anchor: 'middle', size: small },
		{ id: 'yi-core', x: 160, y: 274, anchor: 'end', size: small },
		{ id: 'yi-counties', x: 200, y: 392, anchor: 'middle', size: small },
		{ id: 'yi-south', x: 178, y: 464, anchor: 'middle', size: zone },
		{ id: 'yi-southeast', x: 346, y: 478, anchor: 'middle', size: zone },
		{ id: 'yi-jinjiyu', x: 360, y: 384, anchor: 'middle', size: small },
		{ id: 'yi-houma', x: 32, y: 452, anchor: 'middle', size: small },
		{ id: 'yi-xian', x: 24, y: 508, anchor: 'middle', size: small },
		{ id: 'yi-zhengzhou', x: 192, y: 540, anchor: 'middle', size: small },
		{ id: 'yi-guanzhong', x: 40, y: 572, anchor: 'middle', size: small },
		{ id: 'yi-golden-triangle', x: 130, y: 584, anchor: 'middle', size: small },
		{ id: 'yi-zhongyuan', x: 342, y: 566, anchor: 'middle', size: small },
	],
	names: {
		datong: { dx: 37, dy: 13 },
		shuozhou: { dx: -32, dy: 0 },
		xinzhou: { dx: -32, dy: 0 },
		taiyuan: { dx: -56, dy: -8 },
		lvliang: { dx: 0, dy: 24 },
		yangquan: { dx: 0, dy: 24 },
		jinzhong: { dx: 32, dy: 4 },
		linfen: { dx: -34, dy: -6 },
		yuncheng: { dx: 32, dy: 4 },
		changzhi: { dx: 37, dy: 2 },
		jincheng: { dx: -32, dy: 4 },
	},
};
