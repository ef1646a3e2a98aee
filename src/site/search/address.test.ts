import { expect, test } from 'vitest';
import { readAddress, writeAddress, writePhrases } from './address.ts';

test.each(['', '?q=%E7%89%A9%E6%B5%81', '?q=1%2B1&document=sx-fyp14&document=sx-plan-2021&year=2021&sort=density&group=none&as=typed'])(
	'%s is read and written again',
	(search) => {
		expect(writeAddress(readAddress(search))).toBe(search);
	},
);

test('what an address should not have is left out', () => {
	const { query, asTyped, isGrouped } = readAddress('?q=%20物流%20&year=2021&year=2021&year=&sort=best&group=x&as=&page=2');
	expect(query).toEqual({ text: '物流', facets: { year: ['2021'] }, sort: 'order' });
	expect([asTyped, isGrouped]).toEqual([false, true]);
});

test('phrases with blanks keep together on the page they lead to', () => {
	expect(writePhrases(['物流', 'big data'])).toBe('物流 "big data"');
});
