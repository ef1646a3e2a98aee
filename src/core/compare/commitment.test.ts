import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commitmentFile } from '../model/commitment.ts';
import { fullText, ownText, walk, type Clause } from '../model/clause.ts';
import { commitmentTable, tiers } from '../model/commitment-words.ts';
import { countTiers, cutSegments, rankSegment, rankText } from './commitment.ts';

const documents = ['sx-producer', 'qh-producer', 'sx-plan-2021', 'sx-fyp14', 'sx-plan-2022'];
const clauses = new Map<string, Clause>(
	documents.flatMap((document) => {
		const { clauses: tree } = JSON.parse(readFileSync(`content/clauses/${document}.json`, 'utf8')) as { clauses: Clause[] };
		return [...walk(tree)].map(([clause]) => [`${document}/${clause.id}`, clause] as const);
	}),
);
const { sample, examples } = commitmentFile.parse(parse(readFileSync('seeds/commitment.yaml', 'utf8')));
const rank = (text: string): string | null => rankSegment({ text, start: 0 }).tier;

describe('segments', () => {
	test('end at commas and heavier marks, but not within brackets and quotation marks', () => {
		expect(cutSegments('发放消费券（省级1亿元，市级3亿元），打造“一地，一品”；完成。').map(({ text }) => text)).toEqual([
			'发放消费券（省级1亿元，市级3亿元），',
			'打造“一地，一品”；',
			'完成。',
		]);
	});

	test('of every clause put together are its text', () => {
		for (const clause of clauses.values()) {
			const text = fullText(clause);
			const segments = cutSegments(text);
			expect(segments.map((segment) => segment.text).join('')).toBe(text);
			for (const segment of segments) expect(text.startsWith(segment.text, segment.start)).toBe(true);
		}
	});
});

test.each([
	['完成技术技能培训50万人次，', 'done'],
	['打造50个养老示范社区，', 'build'],
	['加快建设首期省实验室，', 'build'],
	['加快成果转化，', 'push'],
	['推动步行街改造提升，', 'push'],
	['鼓励餐饮企业提质升档，', 'encourage'],
	['逐步扩大普惠托育服务有效供给。', 'explore'],
	['力争达到25%，', 'explore'],
	['对新建或改造的社区便民消费服务中心给予资金支持。', 'done'],
	['实现14个战略性新兴产业集群中试基地全覆盖。', 'done'],
	['实现信息共享，', null],
	['符合条件认定为高新技术企业的，', null],
	['以建立现代金融服务体系为目标，', null],
	['提供便利。', null],
])('%s is %s', (text, tier) => {
	expect(rank(text)).toBe(tier);
});

test('counts of the tiers add up to the segments', () => {
	const segments = [...clauses.values()].flatMap((clause) => rankText(ownText(clause)));
	const count = countTiers(segments);
	expect(tiers.reduce((sum, tier) => sum + count.tiers[tier], 0)).toBe(count.ranked);
	expect(count.ranked + count.unranked).toBe(segments.length);
});

test('each word has one tier, and every ranking word leads a measure of the corpus', () => {
	const words = commitmentTable.map(({ word }) => word);
	expect(new Set(words).size).toBe(words.length);
	const leading = new Set([...clauses.values()].flatMap((clause) => rankText(ownText(clause)).map(({ word }) => word)));
	expect(commitmentTable.filter(({ word, tier }) => tier && !leading.has(word))).toEqual([]);
});

test.each([...sample, ...examples])('$clause: “$text” is a segment of its clause', ({ clause, text }) => {
	const found = clauses.get(clause);
	expect(found && cutSegments(ownText(found)).map((segment) => segment.text)).toContain(text);
});

test('the sample has twenty segments of each document, and a reason wherever the count says otherwise', () => {
	expect(documents.map((document) => sample.filter(({ clause }) => clause.startsWith(`${document}/`)).length)).toEqual([
		20, 20, 20, 20, 20,
	]);
	expect(sample.filter(({ text, tier, note }) => rank(text) !== tier && !note)).toEqual([]);
});
