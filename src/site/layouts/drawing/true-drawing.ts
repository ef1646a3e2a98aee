import { smoothLine } from './brush.ts';
import type { Drawing } from './drawing.ts';
import { typeSize, type Point } from './layout-base.ts';

const { small } = typeSize;

/**
 * The figure with true bearings: railways between the towns they pass, no strokes, no areas, no boundaries.
 * @param railways with the towns already projected
 */
export function drawTrue(railways: readonly { part: string; via: readonly Point[] }[]): Drawing {
	return {
		strokes: [],
		washes: [],
		lines: railways.map(({ part, via }) => ({ id: part, kind: 'branch', path: smoothLine(via) })),
		arrows: [],
		labels: [
			{ id: 'tian-daqin', x: 350, y: 76, anchor: 'middle', size: small },
			{ id: 'tian-beitongpu', x: 190, y: 178, anchor: 'end', size: small },
			{ id: 'tian-daxing', x: 98, y: 210, anchor: 'end', size: small },
			{ id: 'tian-shitai-pdl', x: 296, y: 228, anchor: 'start', size: small },
			{ id: 'tian-shitai', x: 342, y: 278, anchor: 'start', size: small },
			{ id: 'tian-taizhongyin', x: 92, y: 334, anchor: 'end', size: small },
			{ id: 'tian-nantongpu', x: 126, y: 386, anchor: 'end', size: small },
			{ id: 'tian-taijiao', x: 262, y: 378, anchor: 'start', size: small },
		],
		names: {
			datong: { dx: -32, dy: 0 },
			shuozhou: { dx: -32, dy: 0 },
			xinzhou: { dx: 32, dy: 0 },
			taiyuan: { dx: -26, dy: -25 },
			lvliang: { dx: 0, dy: -22 },
			yangquan: { dx: 16, dy: 22 },
			jinzhong: { dx: 28, dy: 12 },
			linfen: { dx: -32, dy: 0 },
			yuncheng: { dx: 32, dy: 2 },
			changzhi: { dx: 32, dy: 0 },
			jincheng: { dx: 32, dy: 0 },
		},
	};
}
