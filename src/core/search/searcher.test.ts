import { expect, test } from 'vitest';
import { forFacets, openCatalogue, packCatalogue } from './catalogue.ts';
import type { FacetLabels, SearchRecord } from './record.ts';
import { makeRewriter } from './rewrite.ts';
import { makeSearcher } from './searcher.ts';
import { packTexts } from './texts.ts';
import { fold } from './fold.ts';

const none = forFacets(() => []);
const texts = ['（一）养老托育', '发展养老、托育，养老为先。'.repeat(400), '其他', '养老托育'];
const records = texts.map((text, order): SearchRecord => ({
	id: `a/${order + 1}`,
	place: [`第${order + 1}条`],
	text,
	facets: { ...none, document: ['a'] },
}));
const labels: FacetLabels = { ...none, document: [{ value: 'a', label: '甲' }] };
const files = packTexts(records);
const read: number[] = [];
const searcher = makeSearcher({
	catalogue: openCatalogue(packCatalogue(records, labels)),
	finder: { find: async (phrase) => texts.flatMap((text, order) => (fold(text).includes(phrase) ? [order] : [])) },
	readRewriter: async () => makeRewriter({ traditional: { from: '養託', to: '养托', keep: [] }, aliases: [['托育', '*托幼']] }),
	readTexts: async (shard) => {
		read.push(shard);
		const file = files[shard];
		if (!file) throw new Error(`no file ${shard}`);
		return file;
	},
});

async function ids(text: string, sort: 'order' | 'density' = 'order'): Promise<string[]> {
	return (await searcher.find({ text, facets: {}, sort })).hits.map(({ id }) => id);
}

test('clauses that hold all phrases, in reading order, without reading a text', async () => {
	expect(await ids('养老托育')).toEqual(['a/1', 'a/2', 'a/4']);
	expect(await ids('托育 为先')).toEqual(['a/2']);
	expect(await ids('新疆')).toEqual([]);
	expect(await ids('——')).toEqual([]);
	expect(read).toEqual([]);
});

test('the densest first', async () => {
	expect(await ids('养老托育', 'density')).toEqual(['a/4', 'a/1', 'a/2']);
});

test('what a result shows', async () => {
	const { hits, phrases } = await searcher.find({ text: '养老托育', facets: {}, sort: 'order' });
	const first = hits[0];
	if (!first) throw new Error('nothing found');
	expect(await searcher.detail(first, phrases)).toEqual({
		path: 'd/a/#1',
		document: 'a',
		place: ['第1条'],
		count: 1,
		snippet: { text: '（一）养老托育', hits: [[3, 7]], cut: { before: false, after: false } },
	});
});

test('a phrase that is in no clause is tried in other spellings, and the reader is told', async () => {
	const find = async (text: string, asTyped = false): Promise<unknown> => {
		const { hits, phrases, rewritings } = await searcher.find({ text, facets: {}, sort: 'order' }, { asTyped });
		return [hits.map(({ id }) => id), phrases, rewritings.map(({ kind, from, to }) => `${kind} ${from} ${to}`)];
	};
	expect(await find('養老 為先')).toEqual([[], ['养老', '為先'], ['simplified 養老 养老']]);
	expect(await find('養老托幼 先')).toEqual([['a/2'], ['养老托育', '先'], ['expanded 養老托幼 养老托育']]);
	expect(await find('養老', true)).toEqual([[], ['養老'], []]);
	expect(await find('养老')).toEqual([['a/1', 'a/2', 'a/4'], ['养老'], []]);
});
