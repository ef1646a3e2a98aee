import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, writeState } from './state.ts';

const shape = { facets: ['document', 'sector'], columns: ['value', 'period'] };

test('a state is written to the address and read again', () => {
	const words = fc.string().map((text) => text.trim());
	const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
	fc.assert(
		fc.property(
			fc.record({ document: values, sector: values }, { requiredKeys: [] }),
			words,
			words,
			words,
			fc.constantFrom('', 'value', 'period'),
			fc.boolean(),
			(facets, text, min, max, sort, order) => {
				const state = { facets: { ...facets }, text, min, max, sort, isDescending: sort !== '' && order };
				expect(readState(writeState(state, shape), shape)).toEqual(state);
			},
		),
	);
});

test('what an address should not have is left out', () => {
	const state = readState('?document=a&document=a&document=&place=x&sort=colour&order=desc&page=2', shape);
	expect(state).toEqual({ facets: { document: ['a'] }, text: '', min: '', max: '', sort: '', isDescending: false });
	expect(writeState(state, shape)).toBe('?document=a');
});

test('an untouched table has a bare address', () => {
	expect(writeState(readState('', shape), shape)).toBe('');
});
