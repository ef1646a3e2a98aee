import { describe, expect, test } from 'vitest';
import { readSelection, writeSelection } from './pin-address.ts';

describe('the address of chosen clauses', () => {
	test('is written as people read it', () => {
		expect(writeSelection({ ids: ['sx-plan-2021.16', 'sx-plan-2022.37'], isMarked: false })).toBe('?a=sx-plan-2021.16&b=sx-plan-2022.37');
		expect(writeSelection({ ids: ['sx-fyp14.s3-1-1p2'], isMarked: true })).toBe('?a=sx-fyp14.s3-1-1p2&view=diff');
		expect(writeSelection({ ids: [], isMarked: true })).toBe('');
	});

	test.each([
		[[]],
		[['sx-plan-2021.16']],
		[['sx-plan-2022.37', 'sx-plan-2021.16']],
		[['sx-producer.s3-2p2', 'qh-producer.s2-1y1', 'sx-fyp14.s3-1-1', 'sx-plan-2022.20']],
	])('gives %j back', (ids) => {
		for (const isMarked of [false, ids.length > 0]) expect(readSelection(writeSelection({ ids, isMarked }))).toEqual({ ids, isMarked });
	});

	test.each([
		['?b=sx-plan-2021.16&d=sx-plan-2022.37', ['sx-plan-2021.16', 'sx-plan-2022.37']],
		['?a=sx-plan-2021/16&b=sx-plan-2022%2F37', ['sx-plan-2021.16', 'sx-plan-2022.37']],
		['?a=https://example.org/duidu/d/sx-plan-2021/16/&b=/d/sx-fyp14/%23s3-1', ['sx-plan-2021.16', 'sx-fyp14.s3-1']],
		['?a=SX-PLAN-2021.16&b= sx-plan-2021.16 ', ['sx-plan-2021.16']],
		['?a=&b=', []],
		['?a=a.1&b=a.2&c=a.3&d=a.4&e=a.5', ['a.1', 'a.2', 'a.3', 'a.4']],
		['?a=nonsense', ['nonsense']],
	])('%s means %j', (search, ids) => {
		expect(readSelection(search).ids).toEqual(ids);
	});
});
