import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dutiesOf, fullText, ownText, walk, type Clause } from '../model/clause.ts';
import { record, undo, type Operation } from '../model/operation.ts';
import { makeEdition } from '../write/edition.ts';
import { readSeeds } from '../write/seeds.ts';
import { decode, encode } from './decode.ts';
import { parse } from './parse.ts';

const { seeds, problems } = readSeeds('seeds');
const editions = new Map(seeds.map((seed) => [seed.meta.id, makeEdition(seed)]));

function clausesOf(id: string): Clause[] {
	return [...walk(editions.get(id)?.clauses ?? [])].map(([clause]) => clause);
}

function clause(id: string, clauseId: string): Clause {
	const found = clausesOf(id).find((candidate) => candidate.id === clauseId);
	if (!found) throw new Error(`${id} has no clause ${clauseId}`);
	return found;
}

test('the five seeds are there, byte for byte', () => {
	expect(problems).toEqual([]);
	const sums = readFileSync('seeds/SHA256SUMS', 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.split(/\s+\*?/));
	expect(sums).toHaveLength(5);
	for (const [sum, name] of sums)
		expect(
			createHash('sha256')
				.update(readFileSync(`seeds/${name}`))
				.digest('hex'),
		).toBe(sum);
});

describe.each(seeds.map((seed) => [seed.meta.id, seed] as const))('%s', (id, seed) => {
	const edition = editions.get(id);
	const decoded = decode(seed.bytes);
	const parsed = parse(decoded.text, seed.emendations);

	test('converts without a diagnostic', () => {
		expect(edition?.diagnostics).toEqual([]);
	});

	test('undoing the recorded operations gives the seed back, byte for byte', () => {
		expect(Buffer.compare(encode(undo(parsed.reading, parsed.operations), decoded.encoding), seed.bytes)).toBe(0);
	});

	test('the clauses tile the reading text', () => {
		expect(clausesOf(id).map(fullText).join('')).toBe(parsed.reading);
	});

	test('ids are unique, ASCII and lower case', () => {
		const ids = clausesOf(id)
			.flatMap((one) => [
				one.id,
				...one.pieces.flatMap((piece) =>
					piece.kind === 'text' ? piece.sentences.map((sentence) => sentence.id) : piece.kind === 'heading' ? [piece.id] : [],
				),
			])
			.filter((one) => one !== '');
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((one) => !/^[a-z0-9-]+$/.test(one))).toEqual([]);
	});

	test('the committed record undoes the committed text', () => {
		const { operations } = record.parse(JSON.parse(readFileSync(`content/records/${id}.json`, 'utf8')));
		const { clauses } = JSON.parse(readFileSync(`content/clauses/${id}.json`, 'utf8')) as { clauses: Clause[] };
		const reading = [...walk(clauses)].map(([one]) => fullText(one)).join('');
		expect(
			undo(
				reading,
				operations.map(([at, length, original, rule]) => ({ at, length, source: original, rule: rule as Operation['rule'] })),
			),
		).toBe(decoded.text);
	});
});

test.each([
	['sx-producer', { chapter: 4, section: 25 }],
	['sx-fyp14', { chapter: 6, section: 22, item: 13, principle: 5 }],
	['qh-producer', { chapter: 3, section: 19, measure: 49 }],
	['sx-plan-2021', { chapter: 5, section: 17, item: 60 }],
	['sx-plan-2022', { chapter: 7, section: 14, item: 66 }],
] as const)('%s has the printed number of clauses of each level', (id, counts) => {
	for (const [level, count] of Object.entries(counts))
		expect([level, clausesOf(id).filter((one) => one.level === level).length]).toEqual([level, count]);
});

test('domains and policy measures are as many as printed', () => {
	const children = (id: string, parent: string): number => clause(id, parent).children.filter((child) => child.label !== '').length;
	expect([children('sx-producer', 's3'), children('sx-producer', 's4')]).toEqual([12, 9]);
	expect([children('qh-producer', 's2'), children('qh-producer', 's3')]).toEqual([11, 6]);
});

test('items of the action plans count on through the document', () => {
	for (const [id, last] of [
		['sx-plan-2021', 60],
		['sx-plan-2022', 66],
	] as const)
		expect(
			clausesOf(id)
				.filter((one) => one.level === 'item')
				.map((one) => one.id),
		).toEqual(Array.from({ length: last }, (_, index) => String(index + 1)));
	expect(clause('sx-plan-2021', 's3-8')).toMatchObject({ label: '（八）', heading: '交通运输', spoken: '三（八）' });
});

test('a word cut by a page break, a doubled syllable and mojibake are healed', () => {
	expect(ownText(clause('sx-plan-2021', '15'))).toContain('开展中外游客免头道门票优惠活动');
	expect(ownText(clause('sx-plan-2021', '39'))).toContain('推进信创产业集聚集群集约发展');
	expect(ownText(clause('sx-fyp14', 's3-2-1p2'))).toContain('以算力算法强大大数据应用');
	expect(dutiesOf(clause('sx-plan-2021', '24')).map(({ name }) => name)).toEqual(['省教育厅', '省发展改革委']);
	expect(ownText(clause('sx-plan-2022', '8'))).toContain('银行2:2:4:2风险分担');
});

test('a run of 一是 that spans two paragraphs stays one clause', () => {
	const third = clause('qh-producer', 's2-10y3');
	expect(third.children.map(({ id, level }) => [id, level])).toEqual([['s2-10y3p2', 'paragraph']]);
	expect(clause('qh-producer', 's2-10y4').label).toBe('四是');
});

test('several unit brackets in one clause keep their places', () => {
	expect(clause('qh-producer', 's3-1').pieces.map(({ kind }) => kind)).toEqual(['label', 'heading', 'text', 'units', 'text', 'units']);
	expect(clause('sx-plan-2022', 's3-1')).toMatchObject({ heading: '现代金融' });
	expect(dutiesOf(clause('sx-plan-2022', 's3-1'))).toEqual([{ name: '金融业专班', role: 'task-force' }]);
});

test('no unit line is left in a text, and no unit name is odd', () => {
	const texts = seeds.flatMap((seed) => clausesOf(seed.meta.id).map((one) => `${seed.meta.id}/${one.id} ${ownText(one)}`));
	expect(texts.filter((text) => /[（(](?:责任|牵头|配合)单位|负责[）)]/.test(text))).toEqual([]);
	const clauses = seeds.flatMap((seed) => clausesOf(seed.meta.id));
	const lines = clauses.flatMap((one) => one.pieces.filter((piece) => piece.kind === 'units'));
	const brackets = clauses
		.map(fullText)
		.join('')
		.match(/[（(](?:责任单位|牵头单位)：[^）]*[）)]|[（(][^（）]*(?:负责|牵头|配合)[）)]/g);
	expect(lines.length).toBe(brackets?.length);
	const names = clauses.flatMap(dutiesOf).map(({ name }) => name);
	expect([...new Set(names)].filter((name) => /[，；。]|、(?!州|县)|负责|单位：/.test(name))).toEqual([]);
});
