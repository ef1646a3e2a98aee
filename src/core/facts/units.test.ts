import { expect, test } from 'vitest';
import { convert, readUnit } from './units.ts';

test.each([
	[1, '万亿元', '亿元', 10000],
	[5891, '亿元', '万亿元', 0.5891],
	[3, '万个', '个', 30000],
	[50, '万元', '亿元', 0.005],
	[10, '家', '个', 10],
	[7.5, '%', '%', 7.5],
] as const)('%d %s in %s', (value, from, to, expected) => {
	expect(convert(value, from, to)).toBe(expected);
});

test('what is counted by different measure words has one measure; money, time and shares have their own', () => {
	expect(readUnit('家').measure).toBe(readUnit('万户').measure);
	expect(new Set(['亿元', '个月', '%', '个', '万人次'].map((unit) => readUnit(unit).measure)).size).toBe(5);
});
