import { expect, test } from 'vitest';
import { daysOf } from './period.ts';

test.each([
	['2021', '2021-01-01', '2021-12-31'],
	['2021-2025', '2021-01-01', '2025-12-31'],
	['2021-03-31', '2021-03-31', '2021-03-31'],
])('%s runs from %s to %s', (period, from, to) => {
	expect(daysOf(period)).toEqual({ from, to });
});
