import { describe, expect, test } from 'vitest';
import { unmark } from './marked-file.ts';
import { readClauseSectors } from './sectors.ts';

/** s1 has clauses below and may go without. */
const clauses = new Map([
	['s1', false],
	['1', true],
	['2', true],
]);
const known = new Set(['finance', 'logistics']);

describe('readClauseSectors', () => {
	test('keeps the order, the primary one first, and each sector once', () => {
		expect(readClauseSectors('"1": [logistics, finance, logistics]\n"2": [finance]\n', clauses, known)).toEqual({
			sectors: { '1': ['logistics', 'finance'], '2': ['finance'] },
			diagnostics: [],
		});
	});

	test.each([
		['a sector that is in no table', 'unknown-identifier', '"1": [finance]\n"2": [finance]\n▸s1: [money]\n'],
		['a clause that does not exist', 'unknown-identifier', '"1": [finance]\n"2": [finance]\n▸"3": [finance]\n'],
		['a clause with an empty list', 'fact-invalid', '"1": [finance]\n"2": [finance]\n▸s1: []\n'],
		['a leaf without sector', 'clause-without-sector', '▸"1": [finance]\n'],
	])('%s is an error at its line', (_, rule, source) => {
		const { file, line, column } = unmark(source);
		expect(readClauseSectors(file, clauses, known).diagnostics).toMatchObject([{ rule, severity: 'error', line, column }]);
	});

	test('all leaves without sector are named at once', () => {
		expect(readClauseSectors('', clauses, known).diagnostics).toMatchObject([{ what: '没有行业的条款：1、2。' }]);
	});
});
