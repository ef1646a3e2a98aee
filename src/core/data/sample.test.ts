import { describe, expect, test } from 'vitest';
import { pickSample, writeSample } from './sample.ts';

describe('pickSample', () => {
	const rows = [
		{ id: 'a/1', document: 'a', tags: ['x'] },
		{ id: 'a/2', document: 'a', tags: ['x', 'y'] },
		{ id: 'b/1', document: 'b', tags: [] },
	];

	test.each([
		['most of the ids', ['a', 'y'], 'a/2'],
		['as many as another, the earlier', ['a'], 'a/1'],
		['none, the first', ['z'], 'a/1'],
		['its own id', ['b/1'], 'b/1'],
	])('takes the row that has %s', (_, ids, expected) => {
		expect(pickSample(rows, new Set(ids))?.id).toBe(expected);
	});

	test('an empty table has none', () => {
		expect(pickSample([], new Set(['a']))).toBeUndefined();
	});
});

test('writeSample writes JSON; a long list is cut and says how long it is', () => {
	const text = writeSample({ id: '甲"1"', n: null, few: [1, 2], many: ['a', 'b', 'c', 'd'] });
	expect(text).toContain('"many": ["a", "b", "c" /* 共4项 */]');
	expect(JSON.parse(text.replace(/\/\*.*?\*\//g, ''))).toEqual({ id: '甲"1"', n: null, few: [1, 2], many: ['a', 'b', 'c'] });
});
