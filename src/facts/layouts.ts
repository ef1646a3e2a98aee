import type { LayoutId } from '../model/layout-role.ts';

/** The two spatial layouts: the name each goes by, and the document and the section that set it out. */
export const layouts = {
	tian: { name: '天字型', document: 'sx-producer', section: 's2-2' },
	'yi-zhu-san-fu': { name: '一主三副六市域中心', document: 'sx-fyp14', section: 's2-4' },
} as const satisfies { [id in LayoutId]: { name: string; document: string; section: string } };
