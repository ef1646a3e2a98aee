import type { TermKind } from '../../core/model/term.ts';

/** What readers call each kind of word, and what is in it. */
export const termKindNames: { [kind in TermKind]: { name: string; scope: string } } = {
	business: { name: '业态', scope: '行业、生意与服务' },
	concept: { name: '概念', scope: '政策里反复使用的名目' },
	slogan: { name: '提法', scope: '口号、简称与品牌' },
	programme: { name: '工程', scope: '行动、试点与计划' },
	instrument: { name: '工具', scope: '钱、税、费、奖惩与监管手段' },
	technology: { name: '技术', scope: '技术、设施与数字应用' },
	institution: { name: '机构', scope: '园区、平台、组织与场所' },
	region: { name: '区域', scope: '地区、通道与经济圈' },
};
