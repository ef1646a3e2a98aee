import { expect, test } from 'vitest';
import { formatNumeral, parseNumeral } from './numeral.ts';

test.each(
	Object.entries({
		一: 1,
		十: 10,
		十二: 12,
		二十: 20,
		六十六: 66,
		一百: 100,
		一百零三: 103,
		四百五十二: 452,
		一千二百六十: 1260,
		二〇: 20,
		'12': 12,
		'⑫': 12,
	}),
)('parseNumeral(%s) is %i', (text, value) => {
	expect(parseNumeral(text)).toBe(value);
});

test.each(['', '甲', '12a', '一二x'])('parseNumeral(%j) is not a number', (text) => {
	expect(parseNumeral(text)).toBeNaN();
});

test('formatNumeral is the inverse of parseNumeral from 1 to 2000', () => {
	for (let value = 1; value <= 2000; value += 1) expect(parseNumeral(formatNumeral(value))).toBe(value);
});
