import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isChosen, readChoice, writeChoice } from './row-choice.ts';

const relations = ['dropped', 'new', 'weakened'];
const sectors = ['logistics', 'finance'];
const offered = { relations: new Set(relations), sectors: new Set(sectors) };

test('every choice comes back from its address', () => {
	fc.assert(
		fc.property(fc.subarray(relations), fc.constantFrom('', ...sectors), (chosen, sector) => {
			const choice = { relations: chosen, sector };
			expect(readChoice(writeChoice(choice), offered)).toEqual(choice);
		}),
	);
});

test('what the page does not offer is left out', () => {
	expect(readChoice('?relation=dropped&relation=dropped&relation=x&sector=y', offered)).toEqual({ relations: ['dropped'], sector: '' });
});

test('no choice at all leaves the address bare and shows every row', () => {
	expect(writeChoice({ relations: [], sector: '' })).toBe('');
	expect(isChosen({ verdict: 'new', sectors: [] }, { relations: [], sector: '' })).toBe(true);
});

test('a row must fit relation and sector', () => {
	const row = { verdict: 'new', sectors: ['logistics', 'transport'] };
	expect(isChosen(row, { relations: ['new', 'dropped'], sector: 'logistics' })).toBe(true);
	expect(isChosen(row, { relations: ['dropped'], sector: 'logistics' })).toBe(false);
	expect(isChosen(row, { relations: ['new'], sector: 'finance' })).toBe(false);
});
