import { expect, test } from 'vitest';
import { layoutDeadlines } from './deadlines.ts';

const make = (id: string, document: string, year: number | null, isPrinted = true, hasNumber = true) => ({
	id,
	document,
	year,
	isPrinted,
	hasNumber,
});

test('each dated target stands once, in its year and its document’s lane; empty years stay', () => {
	const years = layoutDeadlines([make('a', 'x', 2021), make('b', 'y', 2021), make('c', 'x', 2024), make('d', 'x', null)]);
	expect(years.map(({ year, count }) => [year, count])).toEqual([
		[2021, 2],
		[2022, 0],
		[2023, 0],
		[2024, 1],
	]);
	expect(years[0]?.lanes.map(({ document, items }) => [document, items.map(({ id }) => id)])).toEqual([
		['x', ['a']],
		['y', ['b']],
	]);
});

test('printed periods come before inferred ones, figures before goals, else the order of the text', () => {
	const [year] = layoutDeadlines([
		make('a', 'x', 2025, false, false),
		make('b', 'x', 2025, false),
		make('c', 'x', 2025, true, false),
		make('d', 'x', 2025),
		make('e', 'x', 2025, false),
	]);
	expect(year?.lanes[0]?.items.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'e', 'a']);
});

test('no targets, no years', () => {
	expect(layoutDeadlines([])).toEqual([]);
});
