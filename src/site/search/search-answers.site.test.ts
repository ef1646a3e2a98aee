import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PlaceRow, SectorRow, TargetRow } from '../../core/model/fact-rows.ts';
import type { ClauseRow, DutyRow } from '../../core/model/rows.ts';
import { fold } from '../../core/search/fold.ts';
import { facetNames, type FacetName, type Query } from '../../core/search/query.ts';
import { readSeeds } from '../../core/write/seeds.ts';
import { findAll, openEngineIn, openSearchPage, readDetails } from '../../../scripts/bench/search-page.ts';
import { realistic } from '../../../scripts/bench/search-queries.ts';
import { random } from '../../../scripts/bench/shuffled-seeds.ts';
import { openBrowser } from '../../../scripts/chromium.ts';
import { builds } from '../../../scripts/site/built-site.ts';

const { folder } = builds.root;
const readTable = (name: string): unknown => JSON.parse(readFileSync(`${folder}/data/${name}.json`, 'utf8'));
const clauses = readTable('clauses') as ClauseRow[];
const duties = readTable('duties') as DutyRow[];
const targets = readTable('targets') as TargetRow[];
const sectors = readTable('sectors') as SectorRow[];
const places = readTable('places') as PlaceRow[];
const documents = new Map(readSeeds('seeds').seeds.map(({ meta }) => [meta.id, meta]));
const queries = Object.values(realistic).flat();

let page: Page;
let close: () => Promise<void>;
beforeAll(async () => {
	const context = await openBrowser();
	close = () => context.close();
	page = await openSearchPage(context, folder, inject('root'));
});
afterAll(() => close());

function unitsOf(id: string): string[] {
	return [...new Set(duties.flatMap(({ clause, department }) => (clause === id && department ? [department] : [])))];
}

/** The open data's values of a facet for a clause. */
function valuesOf({ id, document, level }: ClauseRow, facet: FacetName): string[] {
	const meta = documents.get(document);
	switch (facet) {
		case 'document':
			return [document];
		case 'province':
			return [meta?.province ?? ''];
		case 'year':
			return [meta?.issued?.slice(0, 4) ?? String(meta?.estimated?.year)];
		case 'level':
			return [level];
		case 'department':
			return unitsOf(id);
		case 'sector':
			return sectors.flatMap((sector) => (sector.clauses.includes(id) ? [sector.id] : []));
		case 'place':
			return [
				...new Set(
					places.flatMap(({ id: place, kind, city, mentions }) =>
						mentions.some((mention) => mention.startsWith(`${id}@`)) ? [kind === 'city' ? place : city] : [],
					),
				),
			].filter((city) => city !== null);
		case 'holds':
			return [...(targets.some(({ clause }) => clause === id) ? ['target'] : []), ...(unitsOf(id).length > 0 ? ['unit'] : [])];
	}
}

const facetsOf = new Map(clauses.map((row) => [row.id, Object.fromEntries(facetNames.map((facet) => [facet, valuesOf(row, facet)]))]));
const passes = (id: string, chosen: Query['facets'], but?: FacetName): boolean =>
	facetNames.every(
		(facet) => facet === but || !chosen[facet]?.length || chosen[facet].some((value) => facetsOf.get(id)?.[facet]?.includes(value)),
	);

test('facets count what the open data say, for any choice', async () => {
	const next = random(11);
	const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
	const asked = Array.from({ length: 300 }, (): Query => {
		const seen = clauses.filter(() => next() < 0.02).map(({ id }) => facetsOf.get(id));
		const chosen = facetNames
			.filter(() => next() < 0.4)
			.map((facet) => [facet, seen.flatMap((values) => values?.[facet] ?? []).slice(0, 1 + Math.floor(next() * 3))]);
		return { text: pick(queries) ?? '', facets: Object.fromEntries(chosen), sort: next() < 0.8 ? 'order' : 'density' };
	});
	const whole = await findAll(
		page,
		asked.map(({ text }) => ({ text, facets: {}, sort: 'order' })),
	);
	const found = await findAll(page, asked);
	asked.forEach((query, index) => {
		const all = whole[index]?.ids ?? [];
		const ids = all.filter((id) => passes(id, query.facets));
		const got = found[index]?.ids ?? [];
		expect(query.sort === 'order' ? got : [...got].sort()).toEqual(query.sort === 'order' ? ids : [...ids].sort());
		for (const facet of facetNames) {
			const counts = new Map<string, number>();
			for (const id of all.filter((one) => passes(one, query.facets, facet)))
				for (const value of facetsOf.get(id)?.[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
			expect(found[index]?.facets[facet]?.toSorted()).toEqual([...counts].map(([value, count]) => `${value} ${count}`).sort());
		}
	});
});

test('results show the verbatim text with every hit, and lead to the clause', async () => {
	const texts = new Map(clauses.map((row) => [row.id, row]));
	for (const text of queries) {
		for (const { id, detail } of await readDetails(page, { text, facets: {}, sort: 'order' }, 20)) {
			const row = texts.get(id);
			expect(row?.full_text).toContain(detail.snippet.text);
			expect(detail.path).toBe(`d/${row?.document}/#${row?.clause}`);
			expect(detail.count).toBeGreaterThan(0);
			expect(detail.snippet.hits.length).toBeGreaterThan(0);
			const marked = detail.snippet.hits.map(([start, end]) => fold(detail.snippet.text.slice(start, end)));
			const [first = ''] = (await findAll(page, [{ text, facets: {}, sort: 'order' }]))[0]?.phrases ?? [];
			if (!/\s/.test(text.trim())) expect(new Set(marked)).toEqual(new Set([first]));
		}
	}
});

test('by density, clauses with most hits for their length come first', async () => {
	for (const text of ['物流', '服务业', '的', '省商务厅']) {
		const [found] = await findAll(page, [{ text, facets: {}, sort: 'density' }]);
		const densities = (found?.ids ?? []).map((id) => {
			const full = clauses.find((row) => row.id === id)?.full_text ?? '';
			return (fold(full).split(text).length - 1) / full.length;
		});
		expect(densities.length).toBeGreaterThan(10);
		expect(densities).toEqual(densities.toSorted((a, b) => b - a));
	}
});

test('the search works under a base path', async () => {
	const fresh = await page.context().newPage();
	await fresh.goto(`${inject('based')}about/`, { waitUntil: 'load' });
	await openEngineIn(fresh, builds.based.folder, inject('based'));
	const query: Query = { text: '养老托育', facets: {}, sort: 'order' };
	expect((await findAll(fresh, [query]))[0]?.ids).toEqual((await findAll(page, [query]))[0]?.ids);
	expect((await readDetails(fresh, query, 1))[0]?.detail.snippet.text).toContain('养老托育');
	await fresh.close();
});

describe('spellings', () => {
	test.each([
		['養老托育', '养老托育'],
		['省发改委', '省发展改革委'],
	])('%s, which no clause has, finds what %s finds', async (typed, printed) => {
		const [[asTyped], [rewritten], [wanted]] = await Promise.all([
			findAll(page, [{ text: typed, facets: {}, sort: 'order' }], true),
			findAll(page, [{ text: typed, facets: {}, sort: 'order' }], false),
			findAll(page, [{ text: printed, facets: {}, sort: 'order' }]),
		]);
		expect(asTyped?.ids).toEqual([]);
		expect(rewritten?.ids).toEqual(wanted?.ids);
		expect(wanted?.ids.length).toBeGreaterThan(0);
	});
});

/** Kilobytes (1000 bytes) of the first query with its start, and milliseconds afterwards. */
const budget = { first: 190_000, median: 5, p95: 30 };

test.each(['养老托育', '的', '省发展改革委', '物流 省商务厅', '2025年', '（一）商贸服务，支持各地举办千品万店美食荟'])(
	'the first query is light: %s',
	async (text) => {
		const context = await openBrowser();
		try {
			const fresh = await context.newPage();
			await fresh.goto(`${inject('root')}about/`, { waitUntil: 'networkidle' });
			const sizes: Promise<number>[] = [];
			context.on('response', (response) => {
				// The worker's own script is not measured by the browser; its file is, below.
				sizes.push(
					response
						.request()
						.sizes()
						.then(
							({ responseBodySize }) => responseBodySize,
							() => 0,
						),
				);
			});
			await openEngineIn(fresh, folder, inject('root'));
			await readDetails(fresh, { text, facets: {}, sort: 'order' }, 10);
			const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 4000);
			expect(bytes).toBeLessThanOrEqual(budget.first);
			expect(bytes).toBeGreaterThan(70_000);
		} finally {
			await context.close();
		}
	},
);

test('and later ones are quick', async () => {
	await findAll(
		page,
		queries.map((text) => ({ text: `${text}省`, facets: {}, sort: 'order' })),
	);
	const times = (
		await findAll(
			page,
			queries.map((text) => ({ text, facets: {}, sort: 'order' })),
		)
	).map(({ time }) => time);
	times.sort((a, b) => a - b);
	expect(times[Math.floor(times.length / 2)]).toBeLessThanOrEqual(budget.median);
	expect(times[Math.floor(times.length * 0.95)]).toBeLessThanOrEqual(budget.p95);
});
