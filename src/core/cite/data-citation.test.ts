import { expect, test } from 'vitest';
import { citeData } from './data-citation.ts';

const citations = citeData({
	name: '服务业增加值',
	finding: '五年增加3139亿元',
	site: '对读 · 服务业规划对照',
	author: '对读',
	published: '2026-11-21',
	accessed: '2026-12-01',
	url: 'https://example.org/targets/services-value-added/',
	values: [{ quote: '服务业增加值突破万亿元', place: '《某计划》第1条', url: 'https://example.org/d/x/1/' }],
});

test('a data set is cited as DS/OL with both dates and its address, in the punctuation of each edition', () => {
	const text = (id: string): string => citations.find((citation) => citation.id === id)?.text ?? '';
	expect(text('gbt2025')).toMatch(/^对读\. 服务业增加值.*\[DS\/OL\]\. （2026-11-21）\[2026-12-01\]\. https:\/\/example\.org\/.*\/\.$/);
	expect(text('gbt2015')).toContain('(2026-11-21)[2026-12-01]');
});

test('the text for messengers holds each quote verbatim with its place', () => {
	expect(citations.at(-1)?.text).toContain('服务业增加值突破万亿元\n——《某计划》第1条\nhttps://example.org/d/x/1/');
});
