import { expect, test } from 'vitest';
import { openCatalogue, packCatalogue, type Catalogue } from './catalogue.ts';
import { byDensity } from './density.ts';
import { countFacets, narrow } from './facets.ts';
import type { Query } from './query.ts';
import type { FacetLabels, SearchRecord } from './record.ts';

const list = (words: { [value: string]: string }): { value: string; label: string }[] =>
	Object.entries(words).map(([value, label]) => ({ value, label }));
const labels: FacetLabels = {
	document: list({ a: '甲', b: '乙' }),
	province: list({ 山西: '山西', 青海: '青海' }),
	year: list({ 2021: '2021年' }),
	level: list({ item: '条', paragraph: '段' }),
	department: list({ x: '省商务厅', y: '省教育厅' }),
	sector: [],
	place: [],
	holds: [],
};

function record(id: string, province: string, level: string, department: string[]): SearchRecord {
	return {
		id,
		place: [],
		text: '十个字',
		facets: {
			document: [id.slice(0, 1)],
			province: [province],
			year: ['2021'],
			level: [level],
			department,
			sector: [],
			place: [],
			holds: [],
		},
	};
}

const records = [
	record('a/1', '山西', 'item', ['x', 'y']),
	record('a/2', '山西', 'paragraph', []),
	record('a/3', '山西', 'item', ['y']),
	record('b/1', '青海', 'item', ['x']),
];
const catalogue: Catalogue = openCatalogue(JSON.parse(JSON.stringify(packCatalogue(records, labels))));

function counts(chosen: Query['facets']): { [facet: string]: string } {
	const facets = countFacets(catalogue, narrow(catalogue, [0, 1, 2, 3], chosen));
	return Object.fromEntries(
		Object.entries(facets)
			.filter(([, values]) => values.length > 0)
			.map(([facet, values]) => [facet, values.map(({ value, count }) => `${value} ${count}`).join(', ')]),
	);
}

test('the catalogue gives back what was packed', () => {
	expect(catalogue.ids).toEqual(['a/1', 'a/2', 'a/3', 'b/1']);
	expect(catalogue.lengths).toEqual([3, 3, 3, 3]);
	expect(catalogue.values.department).toEqual([[0, 1], [], [1], [0]]);
	expect(catalogue.values.province).toEqual([[0], [0], [0], [1]]);
});

test('without a choice every facet counts all clauses', () => {
	expect(counts({})).toEqual({
		document: 'a 3, b 1',
		province: '山西 3, 青海 1',
		year: '2021 4',
		level: 'item 3, paragraph 1',
		department: 'x 2, y 2',
	});
});

test('a facet leaves its own choice out of its counts; several facets narrow', () => {
	expect(counts({ document: ['a'], level: ['item'] })).toEqual({
		document: 'a 2, b 1',
		province: '山西 2',
		year: '2021 2',
		level: 'item 2, paragraph 1',
		department: 'x 1, y 2',
	});
	expect(narrow(catalogue, [0, 1, 2, 3], { document: ['a'], level: ['item'] }).passed).toEqual([0, 2]);
});

test('values of one facet are alternatives; an unknown value passes nothing', () => {
	expect(narrow(catalogue, [0, 1, 2, 3], { department: ['x', 'y'] }).passed).toEqual([0, 2, 3]);
	expect(narrow(catalogue, [0, 1, 2, 3], { department: ['z'] }).passed).toEqual([]);
});

test('most hits for the length come first, then reading order', () => {
	const counted = [
		{ order: 0, length: 100, count: 1 },
		{ order: 1, length: 10, count: 1 },
		{ order: 2, length: 20, count: 2 },
		{ order: 3, length: 20, count: 4 },
	];
	expect(counted.sort(byDensity).map(({ order }) => order)).toEqual([3, 1, 2, 0]);
});
