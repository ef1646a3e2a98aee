import { expect, test } from 'vitest';
import { findMarker } from './marker.ts';

test.each([
	['一、总体要求', 'cn', 1, 2],
	['十二、保障', 'cn', 12, 3],
	['（一）商贸服务', 'cnParen', 1, 3],
	['(十七)智慧应用场景', 'cnParen', 17, 4],
	['16. 打造 10 条', 'arabic', 16, 3],
	['１．拓展', 'arabic', 1, 2],
	['3、 加强', 'arabic', 3, 2],
	['3.2025年底前完成', 'arabic', 3, 2],
	['（1）建设', 'arabicParen', 1, 3],
	['①建设', 'circled', 1, 1],
	['第一章　总　则', 'chapter', 1, 3],
	['第三节 附加刑', 'section', 3, 3],
	['第十七条之一　因犯罪', 'article', 17, 6],
	['第十六条 为了', 'article', 16, 4],
	['——坚持创新驱动。', 'dash', NaN, 2],
	['专栏1 重点工程', 'box', 1, 3],
	['附件2', 'annex', 2, 3],
	['1.2.3 应急响应', 'decimal3', 3, 5],
	['⑴建设', 'arabicParen', 1, 1],
	['㈢建设', 'cnParen', 3, 1],
	['⼀、总体要求', 'cn', 1, 2],
	['一　总体要求', 'cn', 1, 1],
	['1总则', 'decimal1', 1, 1],
])('%s opens with a %s mark', (text, kind, value, length) => {
	expect(findMarker(text)).toMatchObject({ kind, value, length });
});

test.each(['1.5亿元投资', '2021年以来', '第三条规定的情形', '第（一）项', '十三五以来', '一是加快', '—12个月', '附件：1.清单'])(
	'%s opens with no structural mark',
	(text) => {
		expect(['run', undefined]).toContain(findMarker(text)?.kind);
	},
);
