import type { SearchEngine } from '../../src/core/search/query.ts';

/** A search engine as the benchmark drives it in the browser. */
export interface Contestant {
	/** Ids of all clauses found. */
	find(query: string): Promise<string[]>;
	/** Loads what the first ten results show. */
	show(query: string): Promise<void>;
}

declare global {
	/** The engine under test in a page of the benchmark. */
	var contestant: Contestant;
}

/** Each opens itself in the page it is called in; Playwright sends the text of the function there, so it closes over nothing. */
export const engines = {
	'this site, characters': (script: string) => openOwn(script, '/characters/'),
	'this site, pairs': (script: string) => openOwn(script, '/pairs/'),
	'Pagefind as it comes': () => openPagefind,
	'MiniSearch, bigrams': () => openMiniSearch,
	'includes over JSON': () => openIncludes,
} as const satisfies { [name: string]: (script: string) => (() => Promise<void>) | string };

/** The engine readers get, as text, for it is told where its files are. */
function openOwn(script: string, base: string): string {
	const open = async (address: string, folder: string): Promise<void> => {
		const { openEngine } = (await import(address)) as { openEngine(base: string): Promise<SearchEngine> };
		const engine = await openEngine(folder);
		const find = (text: string): ReturnType<SearchEngine['find']> => engine.find({ text, facets: {}, sort: 'order' }, { asTyped: true });
		globalThis.contestant = {
			find: async (text) => (await find(text)).hits.map(({ id }) => id),
			async show(text) {
				const { hits, phrases } = await find(text);
				await Promise.all(hits.slice(0, 10).map((hit) => engine.detail(hit, phrases)));
			},
		};
	};
	return `(${open.toString()})(${JSON.stringify(script)}, ${JSON.stringify(base)})`;
}

async function openPagefind(): Promise<void> {
	interface Result {
		id: string;
		data(): Promise<unknown>;
	}
	const address = '/pagefind/pagefind.js';
	const pagefind = (await import(address)) as { init(): Promise<void>; search(text: string | null): Promise<{ results: Result[] }> };
	await pagefind.init();
	const everything = await pagefind.search(null);
	const orders = new Map(everything.results.map(({ id }, order) => [id, order]));
	globalThis.contestant = {
		find: async (text) => (await pagefind.search(text)).results.map(({ id }) => `d/${orders.get(id)}`),
		async show(text) {
			const { results } = await pagefind.search(text);
			await Promise.all(results.slice(0, 10).map((result) => result.data()));
		},
	};
}

async function openMiniSearch(): Promise<void> {
	const [library, folding, phrasing] = ['/minisearch.js', '/fold.js', '/phrases.js'];
	const { default: MiniSearch } = (await import(library ?? '')) as typeof import('minisearch');
	const { fold } = (await import(folding ?? '')) as typeof import('../../src/core/search/fold.ts');
	const { parsePhrases } = (await import(phrasing ?? '')) as typeof import('../../src/core/search/phrases.ts');
	const clauses = (await (await fetch('/clauses.json')).json()) as [string, string][];
	const pairs = (text: string): string[] =>
		text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
	const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], tokenize: pairs, processTerm: (term) => term });
	index.addAll(clauses.map(([id, text]) => ({ id, text: fold(text) })));
	const find = (text: string): string[] => {
		const phrases = parsePhrases(text);
		const queries = phrases.map((phrase) => ({ queries: [phrase], combineWith: 'AND' as const, prefix: phrase.length === 1 }));
		return phrases.length === 0 ? [] : index.search({ combineWith: 'AND', queries }).map(({ id }) => String(id));
	};
	globalThis.contestant = { find: async (text) => find(text), show: async (text) => void find(text) };
}

async function openIncludes(): Promise<void> {
	const [folding, phrasing] = ['/fold.js', '/phrases.js'];
	const { fold } = (await import(folding ?? '')) as typeof import('../../src/core/search/fold.ts');
	const { parsePhrases } = (await import(phrasing ?? '')) as typeof import('../../src/core/search/phrases.ts');
	const clauses = ((await (await fetch('/clauses.json')).json()) as [string, string][]).map(([id, text]) => [id, fold(text)] as const);
	const find = (text: string): string[] => {
		const phrases = parsePhrases(text);
		return phrases.length === 0 ? [] : clauses.filter(([, folded]) => phrases.every((phrase) => folded.includes(phrase))).map(([id]) => id);
	};
	globalThis.contestant = { find: async (text) => find(text), show: async (text) => void find(text) };
}
