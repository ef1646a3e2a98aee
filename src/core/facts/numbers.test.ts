import { describe, expect, test } from 'vitest';
import { findNumerals, unreadNumerals } from '../model/numeral.ts';
import { unmark } from './marked-file.ts';
import { readNumbers } from './numbers.ts';

const texts = new Map([
	['s1', '一、总体要求'],
	['10', '10.到2022年建成3—5个，统一管理。'],
	['p', '没有数字。'],
]);
const targets = new Set(['10/t1']);
const heading = 's1: [一 heading]\n';
const whole = `${heading}"10": [10 heading, 2022 date, 3 t1, 5 t1, 一 lexical]\n`;

describe('readNumbers', () => {
	test('gives each numeral its class, or its targets, and its place in the text', () => {
		const { numerals, diagnostics } = readNumbers(whole, texts, targets);
		expect(diagnostics).toEqual([]);
		expect(numerals.map(({ token, class: kind, targets: ids }) => [token, kind, ids.join()])).toEqual([
			['一', 'heading', ''],
			['10', 'heading', ''],
			['2022', 'date', ''],
			['3', 'target', 't1'],
			['5', 'target', 't1'],
			['一', 'lexical', ''],
		]);
		for (const { clause, token, offset } of numerals) expect(texts.get(clause)?.startsWith(token, offset)).toBe(true);
	});

	test.each([
		['a numeral left out', 'numeral-unclassified', `${heading}▸"10": [10 heading, 2022 date, 3 t1, 5 t1]\n`],
		['a numeral too many', 'numeral-unclassified', `${heading}▸"10": [10 heading, 2022 date, 3 t1, 5 t1, 一 lexical, 8 count]\n`],
		['numerals in another order', 'numeral-unclassified', `${heading}▸"10": [2022 date, 10 heading, 3 t1, 5 t1, 一 lexical]\n`],
		['a clause left out', 'numeral-unclassified', `▸${heading}`],
		['a clause that does not exist', 'unknown-identifier', `${whole}▸"11": [11 heading]\n`],
		['a target that does not exist', 'unknown-identifier', `${heading}▸"10": [10 heading, 2022 date, 3 t1, 5 t2, 一 lexical]\n`],
		['a class that is none', 'unknown-identifier', `${heading}▸"10": [10 heading, 2022 year, 3 t1, 5 t1, 一 lexical]\n`],
		['a target without saying which', 'unknown-identifier', `${heading}▸"10": [10 heading, 2022 date, 3 target, 5 t1, 一 lexical]\n`],
	])('%s is an error at its line', (_, rule, source) => {
		const { file, line, column } = unmark(source);
		expect(readNumbers(file, texts, targets).diagnostics).toMatchObject([{ rule, severity: 'error', line, column }]);
	});

	test.each(['①', '卅', 'Ⅳ', '½', '３'])('a numeral the finder does not read, %s, is not passed over', (token) => {
		const { diagnostics } = readNumbers('', new Map([['1', `共${token}项`]]), targets);
		expect(diagnostics).toMatchObject([{ rule: 'numeral-unclassified', what: expect.stringContaining(token) as string }]);
	});
});

test.each([
	['1000亿元、三十六项', ['1000亿', '三十六']],
	['2:2:4:2', ['2', '2', '4', '2']],
	['57.1%与3-5个', ['57.1', '3', '5']],
	['二〇三五年两批', ['二〇三五', '两']],
	['5G、4A级', ['5', '4']],
])('numerals of %s', (text, tokens) => {
	expect(findNumerals(text).map(({ token }) => token)).toEqual(tokens);
	expect(unreadNumerals(text)).toEqual([]);
});
