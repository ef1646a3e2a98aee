import { openCatalogue, type CatalogueFile } from './catalogue.ts';
import { openFinder } from './finder.ts';
import type { SearchEngine } from './query.ts';
import type { LexiconFile } from './lexicon/lexicon.ts';
import { remember } from './remember.ts';
import { makeRewriter, type Rewriter } from './rewrite.ts';
import { makeSearcher } from './searcher.ts';
import type { TextsFile } from './texts.ts';

/** What the page asks: to open the search of a site, or to call the engine. */
export type Request = { number: number } & (
	| { method: 'open'; base: string }
	| { method: 'find'; parameters: Parameters<SearchEngine['find']> }
	| { method: 'detail'; parameters: Parameters<SearchEngine['detail']> }
);

/** What the worker answers to a request of the same number. */
export interface Response {
	number: number;
	result?: unknown;
	error?: string;
}

let engine: Promise<SearchEngine> | undefined;

addEventListener('message', (event: MessageEvent<Request>) => {
	const { number } = event.data;
	answer(event.data).then(
		(result) => postMessage({ number, result } satisfies Response),
		(error: unknown) => postMessage({ number, error: error instanceof Error ? error.message : String(error) } satisfies Response),
	);
});

async function answer(request: Request): Promise<unknown> {
	if (request.method === 'open') {
		engine = open(request.base);
		await engine;
		return undefined;
	}
	if (!engine) throw new Error('the search is not open');
	return request.method === 'find' ? (await engine).find(...request.parameters) : (await engine).detail(...request.parameters);
}

async function open(base: string): Promise<SearchEngine> {
	const folder = `${base}search/`;
	const catalogue = openCatalogue(await readJson<CatalogueFile>(`${folder}catalogue.json`));
	const finder = await openFinder(`${folder}pagefind/`, catalogue.cut, catalogue.ids.length);
	const readRewriter = remember((address: string) => readJson<LexiconFile>(address).then(makeRewriter));
	// Other spellings are a help; clauses are found without them.
	const none: Rewriter = () => [];
	return makeSearcher({
		catalogue,
		finder,
		readTexts: remember((shard: number) => readJson<TextsFile>(`${folder}texts/${shard}.json`)),
		readRewriter: () => readRewriter(`${base}search-lexicon.json`).catch(() => none),
	});
}

/** Reads a file that may have changed since it was cached: index, catalogue and texts must be of one build. */
async function readJson<Value>(address: string): Promise<Value> {
	const response = await fetch(address, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${address} gave ${response.status}`);
	return (await response.json()) as Value;
}
