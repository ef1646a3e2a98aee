import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseNumber, parseQuantity, toBase } from './quantity.ts';

test.each([
	[10, '万元', 100_000, '元'],
	[1, '亿元', 100_000_000, '元'],
	[1, '万亿元', 1e12, '元'],
	[4, '万套', 40_000, '套'],
	[50, '万人次', 500_000, '人次'],
	[7.5, '%', 7.5, '%'],
	[2, '百分点', 2, '百分点'],
	[3, '千米', 3, '千米'],
	[1.1, '万亿元', 1.1e12, '元'],
])('%d%s is %d%s', (value, unit, base, baseUnit) => {
	expect(toBase(value, unit)).toEqual({ value: base, unit: baseUnit });
});

test.each([
	['1000亿', 1e11],
	['千亿', 1e11],
	['万亿', 1e12],
	['10万', 100_000],
	['6.5', 6.5],
	['三', 3],
	['两', 2],
	['三十六', 36],
	['二十', 20],
	['十', 10],
	['一百零三', 103],
	['二〇二一', 2021],
	['三千万', 3e7],
	['零', 0],
])('%s counts %d', (token, value) => {
	expect(parseNumber(token)).toBe(value);
});

test.each(['千百亿', '十四五', '十三五', '', '元'])('“%s” is no single amount', (token) => {
	expect(parseNumber(token)).toBeNaN();
});

describe('what a reader types', () => {
	test.each([
		['1000亿元', 1e11, '元'],
		['≥1000 亿元', 1e11, '元'],
		['10万元', 100_000, '元'],
		['100,000元', 100_000, '元'],
		['３０％', 30, '%'],
		['五个', 5, '个'],
		['1000', 1000, ''],
	])('%s', (text, value, unit) => {
		expect(parseQuantity(text)).toEqual({ value, unit });
	});

	test.each(['', '元', '很多', '十四五'])('“%s” is not an amount', (text) => {
		expect(parseQuantity(text)).toBeNull();
	});
});

test('a single amount of the seeds reads the same from its printed figure as from its coded value', () => {
	const faults: string[] = [];
	for (const file of readdirSync('seeds').filter((name) => name.endsWith('.targets.yaml'))) {
		const targets = parse(readFileSync(`seeds/${file}`, 'utf8')) as { figure: string; value: number | number[] | null; unit: string }[];
		for (const { figure, value, unit } of targets) {
			if (typeof value !== 'number' || !/^\d+(\.\d+)?[万亿]*[^\d]*$/.test(figure) || !unit) continue;
			const printed = parseQuantity(figure);
			if (printed?.value !== toBase(value, unit).value) faults.push(`${file} ${figure}`);
		}
	}
	expect(faults).toEqual([]);
});
