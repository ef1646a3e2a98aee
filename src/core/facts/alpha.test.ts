import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphaNominal } from './alpha.ts';

/** Units from one row a coder, values in a line; `.` is a gap. */
function units(...coders: string[]): (string | undefined)[][] {
	const rows = coders.map((row) => row.split(' '));
	return (rows[0] ?? []).map((_, index) => rows.map((row) => (row[index] === '.' ? undefined : row[index])));
}

describe('alphaNominal', () => {
	// The examples A, B and C of Krippendorff 2011, with the results printed there.
	test.each([
		['A: two coders, two values', 0.095, units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')],
		['B: two coders, five values', 0.692, units('a a b b d c c c e d d a', 'b a b b b c c c e d d d')],
		[
			'C: four coders with gaps',
			0.743,
			units('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'),
		],
	])('%s', (_, expected, data) => {
		expect(alphaNominal(data)).toBeCloseTo(expected, 3);
	});

	test('is 1 where coders never differ, and negative where they always do', () => {
		expect(alphaNominal(units('a b c a', 'a b c a'))).toBe(1);
		expect(alphaNominal(units('a b', 'b a'))).toBeCloseTo(-0.5, 10);
	});

	test.each([
		['no unit', []],
		['one coder', units('a b c')],
		['one value', units('a a a', 'a a a')],
	])('is not defined for %s', (_, data) => {
		expect(alphaNominal(data)).toBeNull();
	});

	test('does not depend on the order of coders or units, nor on what values are called', () => {
		const value = fc.constantFrom('a', 'b', 'c', undefined);
		fc.assert(
			fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 12 }), (data) => {
				const renamed = data.map((unit) => [...unit].reverse().map((given) => given && `${given}!`)).reverse();
				const [first, second] = [alphaNominal(data), alphaNominal(renamed)];
				if (first === null) expect(second).toBeNull();
				else expect(second).toBeCloseTo(first, 9);
			}),
		);
	});
});
