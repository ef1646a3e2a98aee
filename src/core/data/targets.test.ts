import { describe, expect, test } from 'vitest';
import { targetRow } from '../model/fact-rows.ts';
import type { LocatedTarget } from '../model/facts.ts';
import { makeTargetRow } from './targets.ts';

const target: LocatedTarget = {
	id: 't1',
	clause: '1',
	quote: '服务业增加值突破1万亿元',
	figure: '1万亿元',
	indicator: 'services-value-added',
	value: 1,
	unit: '万亿元',
	comparator: '>',
	worded: '突破',
	kind: 'target',
	basis: 'level',
	period: '2021',
	period_inferred: false,
	place: 'shanxi',
	sectors: ['general'],
	note: null,
	quote_offset: 0,
	figure_offset: 7,
};
const rowOf = (own: Partial<LocatedTarget>, unit: string) =>
	makeTargetRow('sx-plan-2021', { ...target, ...own }, { name: '服务业增加值', unit }, []);

describe('values in the unit of the indicator', () => {
	test.each([
		['5891亿元', 5891, '亿元', '亿元/万亿元', [5891, 5891, '亿元']],
		['9030亿元', 9030, '亿元', '亿元/万亿元', [9030, 9030, '亿元']],
		['突破1万亿元', 1, '万亿元', '亿元/万亿元', [10000, 10000, '亿元']],
		['2.3万亿元', 2.3, '万亿元', '亿元', [23000, 23000, '亿元']],
		['1.5亿人次', 1.5, '亿人次', '万人次', [15000, 15000, '万人次']],
		['3—5万个', [3, 5], '万个', '个', [30000, 50000, '个']],
		['10家 among 个', 10, '家', '个/家', [10, 10, '个']],
		['a share among amounts', 7.5, '%', '亿元/%', [7.5, 7.5, '%']],
		['a unit the indicator has not', 3, '年', '家', [3, 3, '年']],
		['a place in an order', 4, '位', '位', [4, 4, '位']],
		['a goal without number', null, '', '%', [null, null, null]],
	] as const)('%s', (_, value, unit, units, expected) => {
		const own = { value: typeof value === 'object' && value ? ([...value] as [number, number]) : value, unit };
		const { base_low, base_high, base_unit } = rowOf(own, units);
		expect([base_low, base_high, base_unit]).toEqual(expected);
	});
});

describe('first and last day', () => {
	test.each([
		['2021', '2021-01-01', '2021-12-31'],
		['2021-2025', '2021-01-01', '2025-12-31'],
		['2021-03-31', '2021-03-31', '2021-03-31'],
		[null, null, null],
	])('%s', (period, from, to) => {
		const row = rowOf({ period }, '亿元');
		expect([row.period, row.period_from, row.period_to]).toEqual([period, from, to]);
	});
});

test('the columns there were stand before the new ones, in their order', () => {
	const made = Object.keys(rowOf({}, '亿元'));
	const columns = Object.keys(targetRow.shape);
	expect(columns.slice(0, made.length)).toEqual(made);
	expect(columns.slice(made.indexOf('note') + 1)).toEqual(
		['base_low', 'base_high', 'base_unit', 'period_from', 'period_to'].concat(['url', 'document_title', 'clause_label']),
	);
});
