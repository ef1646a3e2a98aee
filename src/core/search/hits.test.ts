import { expect, test } from 'vitest';
import { findHits } from './hits.ts';
import { highlight } from './highlight.ts';
import { parsePhrases } from './phrases.ts';

/** A text with its hits between ^ and $. */
function mark(text: string, query: string): string {
	const hits = findHits(text, parsePhrases(query));
	return hits.reduceRight((marked, [start, end]) => `${marked.slice(0, start)}^${marked.slice(start, end)}$${marked.slice(end)}`, text);
}

test.each([
	['托育', '养老^托育$服务'],
	['务双创体', '服^务“双创”体$系'],
	['双创', '“^双创$”'],
	['服务业 业发展', '^服务业发展$'],
	['服务 服务业', '^服务业$，^服务$'],
	['哈哈', '^哈哈$^哈哈$哈'],
	['oa', '使用^ＯＡ$系统'],
	['1-2', '引进^1—2$个，12个'],
	['—', '引进1—2个'],
	['𠀀字', '𠀀^𠀀字$'],
])('%s is found as %s', (query, marked) => {
	expect(mark(marked.replace(/[$^]/g, ''), query)).toBe(marked);
});

test('a hit may lie in several pieces of a clause', () => {
	expect(highlight(['（三）', '', '养老', '托', '育服务，托', '育'], ['老托育', '三'])).toEqual([
		{ from: { piece: 0, offset: 1 }, to: { piece: 0, offset: 2 } },
		{ from: { piece: 2, offset: 1 }, to: { piece: 4, offset: 1 } },
	]);
	expect(highlight(['一', '二'], ['二'])).toEqual([{ from: { piece: 1, offset: 0 }, to: { piece: 1, offset: 1 } }]);
	expect(highlight([], ['二'])).toEqual([]);
});
