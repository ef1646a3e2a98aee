import { describe, expect, test } from 'vitest';
import { lexicon, searchedText } from './build/corpus-lexicon.ts';
import { nearTerms } from './near.ts';
import { splitWords } from './words.ts';

const { terms } = lexicon;

describe('near spellings', () => {
	test.each([
		['太园', '太原'],
		['流物', '物流'],
		['物流枢钮', '物流枢纽'],
		['网络货云', '网络货运'],
		['网货运', '网络货运'],
		['网络的货运', '网络货运'],
		['网货络运', '网络货运'],
		['养老脱育', '养老托育'],
		['绿色金蓉', '绿色金融'],
		['互连网', '互联网'],
		['冷连物流', '冷链物流'],
		['大数剧', '大数据'],
		['省商物厅', '省商务厅'],
		['省发改革委', '省发展改革委'],
	])('%s → %s', (phrase, near) => expect(nearTerms(phrase, terms)).toContain(near));

	test('are printed', () => {
		const phrases = terms.list.map(({ query }) => `${query.slice(0, -1)}某`);
		for (const near of phrases.flatMap((phrase) => nearTerms(phrase, terms)))
			expect(searchedText).toContain(near.toLowerCase().replace(/[^\p{L}\p{N}+%.]/gu, ''));
	});

	test.each(['新疆', '西藏', '物', '', '新疆维吾尔自治区', 'zzz', '省', '物'.repeat(5000), '\ud800物'])('%s is near nothing', (phrase) => {
		expect(nearTerms(phrase, terms)).toEqual([]);
	});

	test('come closest first and no more than asked for', () => {
		expect(nearTerms('太园', terms)[0]).toBe('太原');
		expect(nearTerms('大力发展', terms, 2).length).toBeLessThanOrEqual(2);
	});
});

test.each([
	['物流养老', '物流 养老'],
	['养老 新疆', '养老 新疆'],
	['abc def', 'abc def'],
	['物流', ''],
	['', ''],
	['，。', ''],
])('%s has the words %s', (phrase, words) => expect(splitWords(phrase).join(' ')).toBe(words));

test('a whole text is not taken apart', () => {
	expect(splitWords('推进物流养老托育'.repeat(5000)).length).toBeLessThanOrEqual(8);
});
