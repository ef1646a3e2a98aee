import { describe, expect, test } from 'vitest';
import { fold } from '../../../core/search/fold.ts';
import { filterRows } from './filter.ts';
import type { ExploreRow } from './row.ts';
import { sortRows } from './sort.ts';
import { readState } from './state.ts';

const facets = ['document', 'sector'];
const make = (text: string, document: string, sector: string, range: [number, number] | null = null, unit = ''): ExploreRow => ({
	facets: { document: [document], sector: sector.split(' ') },
	text: fold(text),
	range,
	unit,
	keys: { text },
});
const rows = [
	make('奖励10万元', 'a', 'market', [1e5, 1e5], '元'),
	make('营业额达到1000亿元', 'b', 'transport', [1e11, 1e11], '元'),
	make('财政1亿元', 'a', 'trade market', [1e8, 1e8], '元'),
	make('117个县', 'a', 'household', [117, 117], '个'),
	make('5—10个品牌', 'b', 'trade', [5, 10], '个'),
	make('全覆盖', 'b', 'transport'),
];
const find = (search: string): number[] => filterRows(rows, readState(search, { facets, columns: [] }), facets).passed;

describe('rows pass', () => {
	test.each([
		['', [0, 1, 2, 3, 4, 5]],
		['?min=1000亿元', [1]],
		['?min=1亿元', [1, 2]],
		['?min=10万元&max=10万元', [0]],
		['?max=100000元', [0]],
		['?min=8个&max=20个', [4]],
		['?min=100', [0, 1, 2, 3]],
		['?min=1亿个', []],
		['?min=很多', [0, 1, 2, 3, 4, 5]],
		['?document=a', [0, 2, 3]],
		['?document=a&document=b', [0, 1, 2, 3, 4, 5]],
		['?document=a&sector=trade', [2]],
		['?sector=market', [0, 2]],
		['?text=1000亿元', [1]],
		['?text=５-10', [4]],
		['?text=营业额 达到', [1]],
		['?text=没有', []],
	])('%s', (search, expected) => {
		expect(find(search)).toEqual(expected);
	});
});

test('counts leave the choice of their own facet out', () => {
	const { counts } = filterRows(rows, readState('?document=a&min=1', { facets, columns: [] }), facets);
	expect(Object.fromEntries(counts.document ?? [])).toEqual({ a: 3, b: 2 });
	expect(Object.fromEntries(counts.sector ?? [])).toEqual({ market: 2, trade: 1, household: 1 });
});

const all = rows.map((_, number) => number);

test('amounts are sorted within their unit, whatever the printed multiplier; rows without one come last', () => {
	expect(sortRows(rows, all, 'amount', 'value', false)).toEqual([0, 2, 1, 4, 3, 5]);
	expect(sortRows(rows, all, 'amount', 'value', true)).toEqual([1, 2, 0, 3, 4, 5]);
});

test('words are sorted from either end', () => {
	const words = ['乙甲', '甲乙', '', '甲甲'].map((text) => make(text, 'a', 'x'));
	expect(sortRows(words, [0, 1, 2, 3], 'words', 'text', false)).toEqual([3, 1, 0, 2]);
	expect(sortRows(words, [0, 1, 2, 3], 'endings', 'text', false)).toEqual([3, 0, 1, 2]);
	expect(sortRows(words, [0, 1, 2, 3], 'words', 'text', true)).toEqual([0, 1, 3, 2]);
});
