import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fullText, walk, type Clause } from '../model/clause.ts';
import { compareCodings } from './agreement.ts';
import { joinCodings, readCoding, type Coding } from './coding.ts';
import { pairTargets } from './target-pairs.ts';

type Target = Coding['targets'][number];

const texts = new Map([['1', '1.发放消费券（省级财政1亿元、市级财政3亿元），年底前实现全覆盖，重点行业进入第一方阵。']]);

const target = (quote: string, tokens: number[], fields: Partial<Target> = {}): Target => ({
	clause: '1',
	quote,
	value_low: null,
	value_high: null,
	unit: '',
	comparator: '=',
	worded: '',
	kind: 'target',
	basis: 'level',
	period: '2021',
	period_inferred: true,
	place: 'shanxi',
	sectors: ['finance'],
	tokens,
	...fields,
});

const coding = (targets: Target[], fields: Partial<Coding> = {}): Coding => ({
	targets,
	numerals: ['heading', 'target', 'target', 'lexical'],
	sectors: new Map([['1', ['finance']]]),
	mentions: [],
	...fields,
});

describe('pairTargets', () => {
	test('rows of one quote are told apart by their numerals', () => {
		const whole = '省级财政1亿元、市级财政3亿元';
		const first = [target('省级财政1亿元', [2]), target('市级财政3亿元', [3])];
		const second = [target(whole, [3]), target(whole, [2])];
		const { pairs, onlyFirst, onlySecond } = pairTargets(first, second, texts);
		expect(pairs.map(([a, b]) => [a.tokens, b.tokens])).toEqual([
			[[2], [2]],
			[[3], [3]],
		]);
		expect([onlyFirst, onlySecond]).toEqual([[], []]);
	});

	test('rows without numerals pair where their quotes overlap, with numerals never by words alone', () => {
		const first = [target('年底前实现全覆盖', []), target('省级财政1亿元', [2])];
		const second = [target('实现全覆盖', []), target('重点行业进入第一方阵', []), target('（省级财政1亿元、市级财政3亿元', [3])];
		const { pairs, onlyFirst, onlySecond } = pairTargets(first, second, texts);
		expect(pairs.map(([a, b]) => [a.quote, b.quote])).toEqual([['年底前实现全覆盖', '实现全覆盖']]);
		expect(onlyFirst.map(({ tokens }) => tokens)).toEqual([[2]]);
		expect(onlySecond).toHaveLength(2);
	});

	test('a row is used once, and the better partner comes first', () => {
		const first = [target('市级财政3亿元', [3])];
		const second = [target('市级财政3亿元', [3], { comparator: '>=' }), target('市级财政3亿元', [3])];
		const { pairs, onlySecond } = pairTargets(first, second, texts);
		expect(pairs[0]?.[1].comparator).toBe('=');
		expect(onlySecond).toHaveLength(1);
	});

	test('rows of different clauses never pair', () => {
		const other = { ...target('省级财政1亿元', [2]), clause: '2' };
		expect(pairTargets([target('省级财政1亿元', [2])], [other], texts).pairs).toEqual([]);
	});
});

describe('compareCodings', () => {
	test('a coding agrees with itself', () => {
		const one = coding([target('省级财政1亿元', [2]), target('年底前实现全覆盖', [], { comparator: 'full' })]);
		const { targets, fields, numerals, primary } = compareCodings(one, one, texts);
		expect(targets).toEqual({ first: 2, second: 2, both: 2, share: 1 });
		for (const field of Object.values(fields)) expect(field.share).toBe(1);
		expect(fields.comparator.alpha).toBe(1);
		expect(numerals).toEqual({ units: 4, same: 4, share: 1, alpha: 1 });
		// One clause has one value: alpha is not defined.
		expect(primary.alpha).toBeNull();
	});

	test('counts what differs, field by field', () => {
		const first = coding([target('省级财政1亿元', [2]), target('市级财政3亿元', [3]), target('年底前实现全覆盖', [])], {
			sectors: new Map([['1', ['finance', 'digital']]]),
			mentions: [
				{ clause: '1', offset: 0, length: 2, kind: 'city' },
				{ clause: '1', offset: 5, length: 2, kind: 'zone' },
			],
		});
		const second = coding(
			[target('（省级财政1亿元', [2], { value_low: 1, value_high: 1 }), target('市级财政3亿元', [3], { sectors: ['digital', 'finance'] })],
			{
				numerals: ['heading', 'target', 'target', 'count'],
				sectors: new Map([['1', ['finance']]]),
				mentions: [
					{ clause: '1', offset: 0, length: 2, kind: 'county' },
					{ clause: '1', offset: 5, length: 3, kind: 'zone' },
				],
			},
		);
		const result = compareCodings(first, second, texts);
		expect(result.targets).toEqual({ first: 3, second: 2, both: 2, share: 0.8 });
		expect(result.fields.quote).toMatchObject({ units: 2, same: 1, alpha: null });
		expect(result.quotesOverlapping).toBe(1);
		expect(result.fields.value.same).toBe(1);
		expect(result.fields.sectors.same).toBe(1);
		expect(result.numerals).toMatchObject({ units: 4, same: 3 });
		expect([result.primary.same, result.sectors.same]).toEqual([1, 0]);
		expect(result.mentions).toMatchObject({ both: 1, share: 0.5 });
		expect(result.placeKinds).toMatchObject({ units: 1, same: 0 });
	});

	test('two codings of different texts cannot be compared', () => {
		expect(() => compareCodings(coding([]), coding([], { numerals: [] }), texts)).toThrow('4 numerals against 0');
	});
});

describe('seeds/coding', () => {
	const documents = readdirSync('content/clauses').map((name) => name.replace('.json', ''));
	const clausesOf = (document: string): Clause[] =>
		(JSON.parse(readFileSync(`content/clauses/${document}.json`, 'utf8')) as { clauses: Clause[] }).clauses;
	const read = (coder: string): Coding =>
		joinCodings(
			documents.map((document) => {
				const text = (name: string): string => readFileSync(`seeds/coding/${coder}/${name}`, 'utf8');
				const files = {
					targets: text(`${document}.targets.jsonl`),
					numbers: text(`${document}.numbers.tsv`),
					sectors: text(`${document}.sectors.tsv`),
					mentions: text(`${document}.mentions.tsv`),
					places: text('places.tsv'),
				};
				return [document, readCoding(files, clausesOf(document))] as const;
			}),
		);

	test.each(['a', 'b'])('coder %s quoted the clauses word for word and classed every numeral', (coder) => {
		const { targets, numerals, mentions } = read(coder);
		const corpus = new Map<string, string>(
			documents.flatMap((document) =>
				[...walk(clausesOf(document))].map(([clause]) => [`${document}/${clause.id}`, fullText(clause)] as const),
			),
		);
		expect(targets.filter(({ clause, quote }) => !corpus.get(clause)?.includes(quote))).toEqual([]);
		expect(numerals.filter((name) => name === '')).toEqual([]);
		expect(mentions.filter(({ kind }) => kind === '')).toEqual([]);
	});

	test('a numeral without class is an error that names it', () => {
		const files = { targets: '', numbers: '', sectors: '', mentions: '', places: '' };
		expect(() => readCoding(files, clausesOf('qh-producer'))).toThrow(/^numeral 1, .+, has no class$/);
	});
});
