import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces } from './fold.ts';

describe('fold makes one of', () => {
	test.each([
		['widths', 'ＯＡ = OA'],
		['case', 'IPv6 = ipV6'],
		['widths of signs', '30％ = 30%'],
		['blanks', '2021 年　计划 = 2021年计划'],
		['quotes', '服务“双创”体系 = 服务双创体系'],
		['brackets', '（三）养老《指导意见》 = 三养老指导意见'],
		['commas', '养老、托育，家政 = 养老托育家政'],
		['dots and dashes', '汾阳·杏花村——酒…都 = 汾阳杏花村酒都'],
		['dashes between digits', '1—2 = 1-2'],
		['dashes of two kinds between digits', '1－2 = 1~2'],
		['a doubled dash between digits', '1——2 = 1-2'],
		['brackets between digits', '晋政发〔2021〕21号 = 晋政发[2021]21号'],
	])('%s: %s', (_, pair) => {
		const [one = '', other = ''] = pair.split(' = ');
		expect(fold(one)).toBe(fold(other));
	});
});

describe('fold keeps apart', () => {
	test.each([
		['1—2', '12'],
		['1—2', '1、2'],
		['〔2021〕21', '202121'],
		['7.5%', '75%'],
		['7.5%', '7.5'],
		['5G+', '5G'],
		['VR/AR', 'VRAR'],
		['发展。推动', '发展推动'],
		['发展；推动', '发展推动'],
		['2:2:4:2', '2242'],
	])('%s and %s', (one, other) => {
		expect(fold(one)).not.toBe(fold(other));
	});
});

test.each(['——', '“”', '（ ）', '、，·', ' 　​'])('nothing is left of %j', (signs) => {
	expect(fold(signs)).toBe('');
});

test('every folded character knows its place', () => {
	const { text, starts, ends } = foldWithPlaces('“𠀀Ａ”℃ 1—2');
	expect(text).toBe('𠀀a°c1-2');
	expect(starts).toEqual([1, 1, 3, 5, 5, 7, 8, 9]);
	expect(ends).toEqual([3, 3, 4, 6, 6, 8, 9, 10]);
});
