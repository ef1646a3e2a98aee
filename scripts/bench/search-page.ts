import { readdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import type { HitDetail, Query, SearchEngine } from '../../src/core/search/query.ts';

declare global {
	/** The engine of the page under test. */
	var engine: SearchEngine;
}

/** What one search gave, in as few bytes as the test needs. */
export interface Found {
	ids: string[];
	phrases: string[];
	/** Facet → `value count`. */
	facets: { [facet: string]: string[] };
	/** Milliseconds until the answer. */
	time: number;
}

/**
 * A page of the built site with the search open in it: the engine and the worker readers get, under the page's own policy.
 * @param folder built site
 * @param root its address
 */
export async function openSearchPage(context: BrowserContext, folder: string, root: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${root}about/`, { waitUntil: 'load' });
	await openEngineIn(page, folder, root);
	return page;
}

/** Opens the engine in a page. */
export async function openEngineIn(page: Page, folder: string, root: string): Promise<void> {
	const script = readdirSync(`${folder}/_astro`).find((name) => /^engine\..*\.js$/.test(name));
	if (!script) throw new Error(`no engine in ${folder}/_astro: no page imports src/core/search/engine.ts`);
	// As text, for vitest rewrites an import it can see.
	const [address, base] = [`${root}_astro/${script}`, new URL(root).pathname].map((value) => JSON.stringify(value));
	await page.evaluate(`import(${address}).then(async ({ openEngine }) => { globalThis.engine = await openEngine(${base}); })`);
}

/** Searches one after another. */
export function findAll(page: Page, queries: readonly Query[], asTyped = true): Promise<Found[]> {
	return page.evaluate(
		async ([list, typed]) => {
			const all: Found[] = [];
			for (const query of list) {
				const start = performance.now();
				const { hits, phrases, facets } = await globalThis.engine.find(query, { asTyped: typed });
				const time = performance.now() - start;
				const counts = Object.entries(facets).map(([facet, values]) => [facet, values.map(({ value, count }) => `${value} ${count}`)]);
				all.push({ ids: hits.map(({ id }) => id), phrases, facets: Object.fromEntries(counts), time });
			}
			return all;
		},
		[queries, asTyped] as const,
	);
}

/** What the results of a search show, up to a number of them. */
export function readDetails(page: Page, query: Query, count: number): Promise<{ id: string; detail: HitDetail }[]> {
	return page.evaluate(
		async ([wanted, most]) => {
			const { hits, phrases } = await globalThis.engine.find(wanted, { asTyped: true });
			return Promise.all(hits.slice(0, most).map(async (hit) => ({ id: hit.id, detail: await globalThis.engine.detail(hit, phrases) })));
		},
		[query, count] as const,
	);
}
