import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSharedPassages } from '../facts/shared-passages.ts';
import { formula } from '../model/boilerplate.ts';
import { sharedPairs } from '../model/shared-passage.ts';
import { boilerplateRules } from './boilerplate.ts';
import { countHan, findLongestBelow, findSharedPassages } from './shared-passages.ts';
import { trimMarks } from './trim-marks.ts';
import { countCovered } from './worded-clauses.ts';

const pairs = sharedPairs.parse(JSON.parse(readFileSync('content/shared-passages.json', 'utf8')));
const passages = pairs.flatMap((pair) => pair.passages);
const formulas = formula.array().parse(parse(readFileSync('seeds/boilerplate.yaml', 'utf8')));

/** Every maximal common substring, by extending from every pair of positions. */
function extendEverywhere(a: string, b: string, least: number): string[] {
	const found: string[] = [];
	for (let i = 0; i < a.length; i += 1)
		for (let j = 0; j < b.length; j += 1) {
			if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
			let length = 0;
			while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length += 1;
			if (countHan(a.slice(i, i + length)) >= least) found.push(`${i} ${j} ${length}`);
		}
	return found;
}

test('finds what extending from every pair of positions finds, in texts that repeat themselves', () => {
	const text = fc.array(fc.constantFrom('甲', '乙', '，', '1'), { maxLength: 40 }).map((characters) => characters.join(''));
	fc.assert(
		fc.property(text, text, fc.integer({ min: 1, max: 6 }), (a, b, least) => {
			const found = findSharedPassages([{ id: 'a', text: a }], [{ id: 'b', text: b }], least);
			expect(found.map(({ a_offset, b_offset, text: { length } }) => `${a_offset} ${b_offset} ${length}`).sort()).toEqual(
				extendEverywhere(a, b, least).sort(),
			);
		}),
	);
});

test('the longest words below the threshold', () => {
	const longest = findLongestBelow([{ id: 'a', text: '推动平台建设，发展物流。' }], [{ id: 'b', text: '加快发展物流业和平台建设。' }]);
	expect(longest?.text).toBe('平台建设');
	expect(findLongestBelow([{ id: 'a', text: '甲' }], [{ id: 'b', text: '乙' }])).toBeUndefined();
});

describe('passages of the corpus', () => {
	test('names are unique within a pair', () => {
		for (const pair of pairs) expect(new Set(pair.passages.map(({ id }) => id)).size).toBe(pair.passages.length);
	});

	test.each([...boilerplateRules.map(({ reason }) => reason), ...formulas.map(({ reason }) => reason)])(
		'a passage is boilerplate for: %s',
		(reason) => {
			expect(passages.some(({ boilerplate }) => boilerplate === reason)).toBe(true);
		},
	);

	test('a formula that marks nothing is an error', () => {
		const { findings } = readSharedPassages([], () => '- text: 从未印过的话\n  reason: 试验\n');
		expect(findings).toMatchObject([['boilerplate.yaml', { rule: 'quote-not-found', severity: 'error', line: 1 }]]);
	});
});

test('marks cut from their sentences are set apart, the words stay whole', () => {
	expect(trimMarks('，培育一批物流园区、')).toEqual({ before: '，', words: '培育一批物流园区', after: '、' });
	expect(trimMarks('（五）商务咨询。')).toEqual({ before: '', words: '（五）商务咨询。', after: '' });
	for (const { text } of passages) {
		const { before, words, after } = trimMarks(text);
		expect(before + words + after).toBe(text);
		expect(countHan(words)).toBe(countHan(text));
	}
});

test('characters of overlapping passages count once', () => {
	expect(
		countCovered([
			{ from: 10, to: 20 },
			{ from: 15, to: 30 },
			{ from: 40, to: 41 },
			{ from: 12, to: 14 },
		]),
	).toBe(21);
});
