import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInline } from '../../cite/inline.ts';
import { walk, type Clause } from '../../model/clause.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { lexicon, sources } from './build/corpus-lexicon.ts';
import { resolveCitation } from './citation-lookup.ts';

const { citations } = lexicon;
const clauses = sources.flatMap(({ meta, clauses: tree }) => [...walk(tree)].map(([clause]) => ({ meta, clause })));

/** Ids a typed text leads to. */
function find(text: string): string[] {
	return resolveCitation(text, citations).map(({ id }) => id);
}

function cite({ title, title_is_editorial, number }: DocumentMeta, clauseSpoken: string): string {
	const rest = { issuer: null, issued: null, year: null, province: '', kind: '', clausePath: '', quote: '', url: '', accessed: '' };
	return formatInline({ title, titleIsEditorial: title_is_editorial, number, clauseSpoken, ...rest });
}

describe('typed citations', () => {
	test.each([
		['晋政办发〔2021〕1号 第16条', 'sx-plan-2021/16'],
		['晋政办发〔2021〕1号第16条', 'sx-plan-2021/16'],
		['晋政办发[2021]1号第16条', 'sx-plan-2021/16'],
		['晋政办发【2021】1号 第16条', 'sx-plan-2021/16'],
		['晋政办发(2021)1号 16条', 'sx-plan-2021/16'],
		['晋政办发（２０２１）１号　第１６条', 'sx-plan-2021/16'],
		['晋政办发2021 1号 第十六条', 'sx-plan-2021/16'],
		['晋政办发2021年第1号 第 16 条', 'sx-plan-2021/16'],
		['见晋政办发〔2021〕1号第16条。', 'sx-plan-2021/16'],
		['2021年行动计划 16', 'sx-plan-2021/16'],
		['2021年行动计划16', 'sx-plan-2021/16'],
		['2021年行动计划 第十六条', 'sx-plan-2021/16'],
		['2021年计划 16', 'sx-plan-2021/16'],
		['21年行动计划 第16条', 'sx-plan-2021/16'],
		['二〇二一年行动计划 第十六条', 'sx-plan-2021/16'],
		['第16条 2021年行动计划', 'sx-plan-2021/16'],
		['2021年行动计划（八）', 'sx-plan-2021/s3-8'],
		['2022年行动计划 三（一）4', 'sx-plan-2022/4'],
		['2022年行动计划 印发通知', 'sx-plan-2022/n0'],
		['十四五 三（一）1', 'sx-fyp14/s3-1-1'],
		['十四五三(一)1', 'sx-fyp14/s3-1-1'],
		['“十四五”规划 三、（一）、1.', 'sx-fyp14/s3-1-1'],
		['晋政发〔2021〕21号 第三部分（一）1', 'sx-fyp14/s3-1-1'],
		['十四五 3-1-1', 'sx-fyp14/s3-1-1'],
		['十四五 3.1.1 第2段', 'sx-fyp14/s3-1-1p2'],
		['十四五规划 三（一）1第二段第1句', 'sx-fyp14/s3-1-1p2j1'],
		['十四五 二（二）第1项', 'sx-fyp14/s2-2d1'],
		['十四五 三', 'sx-fyp14/s3'],
		['青海生产性服务业方案 二（一）二是', 'qh-producer/s2-1y2'],
		['青海方案 二（一）“二是”', 'qh-producer/s2-1y2'],
		['山西生产性服务业方案 三（一）第1段', 'sx-producer/s3-1'],
		['天字型方案 三（一）', 'sx-producer/s3-1'],
		['sx-plan-2021/16', 'sx-plan-2021/16'],
		['sx-plan-2021.16', 'sx-plan-2021/16'],
		['SX-PLAN-2021 第16条', 'sx-plan-2021/16'],
		['https://example.org/base/d/sx-plan-2021/16/', 'sx-plan-2021/16'],
		['/d/sx-plan-2021/#16', 'sx-plan-2021/16'],
		['sx-plan-2021/16j1', 'sx-plan-2021/16j1'],
		['sx-plan-2021/999', 'sx-plan-2021/16'],
		['晋政办发〔2021〕1号', 'sx-plan-2021'],
		['山西省推进服务业提质增效2021年行动计划', 'sx-plan-2021'],
		['《山西省推进服务业提质增效2021年行动计划》（晋政办发〔2021〕1号）', 'sx-plan-2021'],
		['2021年行动计划 第16—18条', 'sx-plan-2021/16'],
		['《山西省“十四五”现代服务业发展规划》（晋政发〔2021〕21号）三（一）1至三（一）2', 'sx-fyp14/s3-1-1'],
	])('%s → %s', (text, id) => expect(find(text)).toEqual([id]));

	test.each([
		['第16条', ['sx-plan-2021/16', 'sx-plan-2022/16']],
		['第66条', ['sx-plan-2022/66']],
		['山西 第十六条', ['sx-plan-2021/16', 'sx-plan-2022/16']],
		['行动计划 16', ['sx-plan-2021/16', 'sx-plan-2022/16']],
		['三（一）', ['sx-producer/s3-1', 'qh-producer/s3-1', 'sx-fyp14/s3-1', 'sx-plan-2022/s3-1']],
		['三（一）1', ['sx-fyp14/s3-1-1']],
	])('%s alone is looked up everywhere', (text, ids) => expect(find(text)).toEqual(ids));

	test.each(
		`物流 新疆 三农 第三方 第三方治理 第二产业 一带一路 十四五 十三五 一主三副六市域中心 三 16 2021 2021年 2021年3 2021年6月 7.5% 30% 10万元 1—2
		VR/AR 5G+ 1号 一是 （一） 第2段 第3句 三条 六十条 规划 实施方案 青海 通知 服务业 两业融合 第99条 2021年行动计划第99条 晋政发〔2021〕1号第16条
		2022年行动计划三（二）4 晋政办发〔2021〕1号第16条第9句 sx-plan-2021/nothing xx-plan/1 省发展改革委 sx- /`.split(/\s+/),
	)('%s is no citation', (text) => expect(find(text)).toEqual([]));
});

describe('every clause', () => {
	const name = (id: string, clause: Clause): string => `${id}/${clause.id}`;

	test('is found by its id and by its address', () => {
		const missed = clauses.filter(({ meta, clause }) => {
			const id = name(meta.id, clause);
			return find(id).join() !== id || find(`/d/${id}/`).join() !== id || find(`/d/${meta.id}/#${clause.id}`).join() !== id;
		});
		expect(missed.map(({ meta, clause }) => name(meta.id, clause))).toEqual([]);
	});

	test('is found by the citation this site copies, and by short title and number', () => {
		const missed = clauses.filter(({ meta, clause }) => {
			const id = name(meta.id, clause);
			return find(cite(meta, clause.spoken)).join() !== id || find(`${meta.short_title} ${clause.spoken}`).join() !== id;
		});
		expect(missed.map(({ meta, clause }) => cite(meta, clause.spoken))).toEqual([]);
	});

	test('has the sentences of the text', () => {
		const wrong = clauses.filter(({ meta, clause }) => {
			const anchors = JSON.stringify(clause.pieces).match(/"id":"[^"]+j\d+"/g)?.length ?? 0;
			return citations.documents.find(({ id }) => id === meta.id)?.clauses.get(clause.id)?.sentences !== anchors;
		});
		expect(wrong.map(({ meta, clause }) => name(meta.id, clause))).toEqual([]);
	});
});

test('the hit says what it is', () => {
	expect(resolveCitation('2022年行动计划 10', citations)).toEqual([
		{ id: 'sx-plan-2022/10', document: '2022年行动计划', spoken: '第10条', title: '大力发展网络货运' },
	]);
	expect(resolveCitation('2022年行动计划 第10条第1句', citations)[0]?.spoken).toBe('第10条第1句');
});

test('hostile text is no citation and takes no time', () => {
	const started = performance.now();
	for (const text of ['第', '十', '(', '三（一）', '1-', 's3', '1至', '~', ' ', '第 ', '\u0000', '😀', '〔', '__proto__/'])
		expect(find(text.repeat(3000))).toEqual([]);
	expect(performance.now() - started).toBeLessThan(1000);
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'第条十六三（一）1-—至段句号〔2021〕晋政办发 行动计划/sx.是'), maxLength: 60 }),
			(text) => {
				for (const id of find(text)) expect(find(id)).toEqual([id]);
			},
		),
	);
});
