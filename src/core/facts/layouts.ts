import type { LayoutId } from '../model/layout-role.ts';

/** The two spatial layouts: the name each goes by, and the document and the section that set it out. */
export const layouts = {
	tian: { name: '天字型', document: 'sx-producer', section: 's2-2' },
	'yi-zhu-san-fu': { name: '一主三副六市域中心', document: 'sx-fyp14', section: 's2-4' },
} as const satisfies { [id in LayoutId]: { name: string; document: string; section: string } };

/** What the figures show, for readers who do not see them. */
export const layoutTexts: { [id in LayoutId | 'both' | 'bearings']: string } = {
	tian: '两横一撇一捺组成“天”字。上横是大秦线，大同在其上；下横是太中银铁路和石太铁路，自西而东为吕梁、太原、阳泉；撇自大同经朔州、忻州、太原到临汾、运城，是同蒲线；捺自太原经晋中、长治到晋城，是太焦线。',
	'yi-zhu-san-fu':
		'太原居中为“一主”，大同在北、临汾在西南、长治在东南为“三副”，各有一线对接太原；运城与临汾、晋城与长治同在一片；晋中、阳泉、吕梁、朔州、忻州为虚线圆圈，布局一节未点名。',
	both: '十一市在“天”字笔画上的位置，和在“一主三副”中的位置；选择上方的选项，城市从一处移到另一处。图中的点和文字都链接到原句。',
	bearings: '十一市依真实方位排列，自北而南为大同、朔州、忻州、太原、阳泉、晋中、吕梁、长治、临汾、晋城、运城，由所经铁路相连。',
};

/** What each page says first. */
export const layoutFindings: { [id in LayoutId]: string } = {
	tian: '“按照‘天字型’布局生产性服务业”：照原文所列的铁路读来，大秦线是上横，太中银与石太是下横，同蒲线为撇，太焦线为捺。全省十一市都在笔画上，分属北、中、南三个密集区，太原与晋中并为核心区。',
	'yi-zhu-san-fu':
		'布局一节不再列举铁路，城市分出位次：太原都市区居首，大同、临汾、长治为副中心，作为晋北、晋南、晋东南地区的中心城市。“六市域中心”写进了名称，却没有列出是哪六市。',
};

/** What each view of the figure shows, beside it. */
export const viewFindings: { [id in LayoutId | 'bearings']: string } = {
	tian: '铁路搭起骨架，十一市都在笔画上：两横通东西，一撇一捺通南北。',
	'yi-zhu-san-fu': '笔画散去，城市分出位次：一城居中，三城对接，五城不再点名。',
	bearings: '回到真实的方位：撇与捺仍在，上横只有东半，下横西低东高。',
};
