import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { lexicon, searchedText } from './build/corpus-lexicon.ts';
import { simplify } from './traditional.ts';

const { traditional, terms } = lexicon;

test.each([
	['養老托育', '养老托育'],
	['網絡貨運', '网络货运'],
	['顯著', '显著'],
	['著力', '着力'],
	['乾坤灣', '乾坤湾'],
	['臺', '台'],
	['物流', '物流'],
	['OA系統', 'OA系统'],
	['', ''],
	['😀\ud800', '😀\ud800'],
])('%s → %s', (text, simple) => expect(simplify(text, traditional)).toBe(simple));

test('the text of the corpus itself stays as it is', () => {
	expect(simplify(searchedText, traditional)).toBe(searchedText);
});

describe.each(['t', 'tw', 'hk'] as const)('words turned into %s and back', (to) => {
	const convert = Converter({ from: 'cn', to });
	const words = [...terms.list.map(({ query }) => query), ...searchedText.split('\n').flatMap((line) => line.match(/.{2,9}/gu) ?? [])];

	test('are the same', () => {
		const lost = words.filter((word) => simplify(convert(word), traditional) !== word);
		expect(lost.length / words.length, lost.join(' ')).toBeLessThanOrEqual(0.01);
		expect(words.length).toBeGreaterThan(5000);
	});

	test('of the lexicon without exception', () => {
		expect(terms.list.map(({ query }) => query).filter((word) => simplify(convert(word), traditional) !== word)).toEqual([]);
	});
});
