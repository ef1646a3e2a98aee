import { describe, expect, test } from 'vitest';
import { locate, locateNth } from './locate.ts';

describe('locate', () => {
	test.each([
		['once', '建设3个', '建设', { offset: 0 }],
		['at the end', '建设3个', '3个', { offset: 2 }],
		['never', '建设3个', '4个', { problem: 'quote-not-found' }],
		['twice', '3个和3个', '3个', { problem: 'quote-not-unique' }],
		['twice, overlapping', '一一一', '一一', { problem: 'quote-not-unique' }],
	])('a passage that occurs %s', (_, text, passage, expected) => {
		expect(locate(text, passage)).toEqual(expected);
	});
});

describe('locateNth', () => {
	test.each([
		['first', 1, 0],
		['second', 2, 3],
		['third, which there is not', 3, -1],
	])('the %s occurrence', (_, n, offset) => {
		expect(locateNth('太原、太原市', '太原', n)).toBe(offset);
	});
});
