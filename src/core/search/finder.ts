import { remember } from './remember.ts';
import { toQuery, type Cut } from './tokens.ts';

/** Finds the clauses that hold a phrase. */
export interface Finder {
	/** Orders of the clauses whose folded text holds the folded phrase, ascending. */
	find(phrase: string): Promise<number[]>;
}

/** What is used of Pagefind's interface. */
interface Pagefind {
	options(options: { noWorker: boolean }): Promise<void>;
	init(): Promise<void>;
	search(term: string | null): Promise<{ results: { id: string }[] }>;
}

/** Phrases remembered while a reader types and goes back. */
const remembered = 200;

/**
 * Opens the Pagefind index in a folder.
 * @param folder address of the folder, with a slash at its end
 * @param count clauses there must be
 */
export async function openFinder(folder: string, cut: Cut, count: number): Promise<Finder> {
	const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
	// The search has a worker of its own; Pagefind's would load the same code once more.
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	// A search for nothing gives all records as they were added, which is the reading order.
	const everything = await pagefind.search(null);
	if (everything.results.length !== count) throw new Error('index and catalogue are not of the same build');
	const orders = new Map(everything.results.map(({ id }, order) => [id, order]));
	const search = async (phrase: string): Promise<number[]> => {
		const { results } = await pagefind.search(toQuery(phrase, cut));
		return results.map(({ id }) => orders.get(id) ?? -1).sort((a, b) => a - b);
	};
	return { find: remember(search, remembered) };
}
