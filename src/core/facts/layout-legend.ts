import type { LayoutId } from '../model/layout-role.ts';

type View = LayoutId | 'bearings';

/** What the circles of each view mean. */
export const layoutSigns = {
	tian: [
		['core', '核心区'],
		['extension', '功能拓展区'],
		['member', '密集区的其他市'],
	],
	'yi-zhu-san-fu': [
		['main', '一主'],
		['sub', '三副'],
		['centre', '与副中心并提的中心城市'],
		['unnamed', '布局一节未点名'],
	],
	bearings: [
		['core', '核心区'],
		['extension', '功能拓展区'],
		['member', '密集区的其他市'],
	],
} as const satisfies { [view in View]: readonly (readonly [mark: string, words: string])[] };

/** What a reader must know of each view that the documents do not say. */
export const layoutNotes: { [view in View]: readonly string[] } = {
	tian: [
		'“天”字四笔与线路的对应是本站的读法：上横大秦线，下横太中银与石太，撇为同蒲，捺为太焦。原文只写“按照‘天字型’布局”。上横西半无线路，为成字形。',
		'*原文作“大兴铁路”，疑为“太兴铁路”（太原—兴县），照录不改。',
		'箭头的方位依地理排布，原文没有把对外方向逐一系于线路。',
	],
	'yi-zhu-san-fu': ['“六市域中心”是哪六市，文件没有列出，本图也不推定。', '粗线是“主动对接太原都市区”；箭头的方位依地理排布。'],
	bearings: ['各市依经纬度落位，铁路只连所经城镇，不是实测线路；大西客运专线、大运高速与同蒲线大致并行，不另画。'],
};
