import { expect, test } from 'vitest';
import type { Lineage } from '../model/lineage.ts';
import { countChanges } from './headline-changes.ts';

const make = (
	change: Lineage['change'],
	indicator: string,
	comparable: Lineage['comparable'],
	from: string | null,
	to: string | null,
): Lineage => ({
	indicator,
	from,
	to,
	absent_from: null,
	comparable,
	change,
	note: '注',
});

test('changes are counted; the example can be compared, has a figure, and tells of another indicator than the last', () => {
	const lineages = [
		make('raised', 'a', 'partial', 'd/1/t1', 'e/1/t1'),
		make('raised', 'b', 'same', 'd/2/t1', 'e/2/t1'),
		make('raised', 'c', 'same', 'd/3/t1', 'e/3/t1'),
		make('lowered', 'c', 'same', 'd/4/t1', 'e/4/t1'),
		make('dropped', 'b', 'no', 'd/5/t1', null),
	];
	const found = countChanges(lineages, (id) => !id.endsWith('/2/t1'));
	expect(found.map(({ change, count, example }) => [change, count, example.indicator])).toEqual([
		['lowered', 1, 'c'],
		['raised', 3, 'b'],
		['dropped', 1, 'b'],
	]);
	expect(countChanges([], () => true)).toEqual([]);
});
