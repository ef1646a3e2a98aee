import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { fold } from '../../src/core/search/fold.ts';
import { parsePhrases } from '../../src/core/search/phrases.ts';
import type { SearchRecord } from '../../src/core/search/record.ts';
import { cutFor } from '../../src/core/search/tokens.ts';
import { openBrowser } from '../chromium.ts';
import { brotliSize } from '../compress.ts';
import { serveFolder } from '../serve.ts';
import { makeRecords, writeCorpus } from './search-corpus.ts';
import { engines } from './search-engines.ts';
import { absent, drawSubstrings, realistic } from './search-queries.ts';
import { printTable } from './table.ts';

/** Queries of the whole run: every realistic one, what is absent, and substrings of the corpus itself. */
function listQueries(records: readonly SearchRecord[]): string[] {
	const texts = records.map(({ text }) => ({ text, seams: [] }));
	const substrings = drawSubstrings(texts, 150, 31, (text) => /^\p{Script=Han}{2,8}$/u.test(text));
	return [...Object.values(realistic).flat(), ...absent, ...substrings];
}

/** Bytes and times of five ways to search, on the same queries at three sizes. `dist/` must be built. */
export async function benchSearch(): Promise<void> {
	const queries = listQueries(makeRecords(1));
	for (const times of (process.env.TIMES ?? '1 10 100').split(' ').map(Number)) {
		const records = makeRecords(times);
		const characters = records.reduce((sum, { text }) => sum + text.length, 0);
		const folder = `.bench/search/${times}`;
		const seconds = await writeCorpus(folder, records);
		const wanted = expect(records, queries);
		const { server, url } = await serveFolder(folder, '/', 0);
		const rows: { [column: string]: string | number }[] = [];
		for (const name of Object.keys(engines) as (keyof typeof engines)[]) {
			const row = await measure(name, folder, url, queries, wanted, times);
			const cut = /characters|pairs/.exec(name)?.[0];
			const index = cut ?? (name.startsWith('Pagefind') ? 'pagefind' : '');
			rows.push({ engine: `${name}${cut === cutFor(characters) ? ' *' : ''}`, ...row, 'index s': seconds[index]?.toFixed(1) ?? '' });
		}
		server.close();
		printTable(
			`Search, ${times}×: ${records.length} clauses, ${characters} characters, ${queries.length} queries (* what the site uses)`,
			rows,
		);
	}
}

/** Numbers of the clauses that hold each query, by folding and `includes`. */
function expect(records: readonly SearchRecord[], queries: readonly string[]): Set<string>[] {
	const folded = records.map(({ id, text }) => [id, fold(text)] as const);
	return queries.map((query) => {
		const phrases = parsePhrases(query);
		return new Set(folded.flatMap(([id, text]) => (phrases.length > 0 && phrases.every((phrase) => text.includes(phrase)) ? [id] : [])));
	});
}

async function measure(
	name: keyof typeof engines,
	folder: string,
	url: string,
	queries: readonly string[],
	wanted: readonly Set<string>[],
	times: number,
): Promise<{ [column: string]: string }> {
	const script = readdirSync(`${folder}/_astro`).find((file) => /^engine\..*\.js$/.test(file));
	const worker = readdirSync(`${folder}/_astro`).find((file) => /^worker-.*\.js$/.test(file));
	const firsts: number[] = [];
	let session = 0;
	let opening = 0;
	let found: { ids: string[]; time: number }[] = [];
	for (const first of ['养老托育', '省发展改革委', '30%', '']) {
		const context = await openBrowser();
		const page = await context.newPage();
		await page.goto(url);
		const sizes: Promise<number>[] = [];
		context.on('response', (response) => sizes.push(sizeOf(response, folder, times)));
		const sum = async (): Promise<number> => (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
		const started = performance.now();
		const open = engines[name](`/_astro/${script}`);
		await (typeof open === 'string' ? page.evaluate(open) : page.evaluate(open));
		opening = performance.now() - started;
		// The browser does not measure a worker's own script.
		if (typeof open === 'string') sizes.push(Promise.resolve(brotliSize(readFileSync(`${folder}/_astro/${worker}`))));
		if (first !== '') {
			await page.evaluate((text) => globalThis.contestant.show(text), first);
			firsts.push(await sum());
		} else {
			for (const text of queries.slice(0, 10)) await page.evaluate((query) => globalThis.contestant.show(query), text);
			session = await sum();
			found = await findAll(page, queries);
		}
		await context.close();
	}
	const times_ = found.map(({ time }) => time).sort((a, b) => a - b);
	return {
		'kB first': (Math.max(...firsts) / 1000).toFixed(0),
		'kB ten': (session / 1000).toFixed(0),
		'open ms': opening.toFixed(0),
		'p50 ms': (times_[Math.floor(times_.length / 2)] ?? 0).toFixed(1),
		'p95 ms': (times_[Math.floor(times_.length * 0.95)] ?? 0).toFixed(1),
		...score(
			found.map(({ ids }) => ids),
			wanted,
		),
	};
}

/** Bytes of a response. Text dealt out anew repeats itself, which brotli would see and a true corpus would not have: gzip there. */
async function sizeOf(response: import('playwright-core').Response, folder: string, times: number): Promise<number> {
	if (times > 1 && response.url().endsWith('/clauses.json')) return gzipSync(readFileSync(`${folder}/clauses.json`)).length;
	return (
		await response
			.request()
			.sizes()
			.catch(() => ({ responseBodySize: 0 }))
	).responseBodySize;
}

/** All queries twice; the second round is timed. */
function findAll(page: Page, queries: readonly string[]): Promise<{ ids: string[]; time: number }[]> {
	return page.evaluate(async (list) => {
		for (const query of list) await globalThis.contestant.find(query);
		const found: { ids: string[]; time: number }[] = [];
		for (const query of list) {
			const start = performance.now();
			const ids = await globalThis.contestant.find(query);
			found.push({ ids, time: performance.now() - start });
		}
		return found;
	}, queries);
}

/** Recall, precision and number of queries answered exactly. */
function score(found: readonly string[][], wanted: readonly Set<string>[]): { [column: string]: string } {
	let [right, given, due, exact] = [0, 0, 0, 0];
	found.forEach((ids, index) => {
		const want = wanted[index] ?? new Set();
		const hit = ids.filter((id) => want.has(id)).length;
		right += hit;
		given += ids.length;
		due += want.size;
		if (hit === want.size && hit === ids.length) exact += 1;
	});
	const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
	return { recall: percent(right, due), precision: percent(right, given), exact: `${exact}/${found.length}` };
}
