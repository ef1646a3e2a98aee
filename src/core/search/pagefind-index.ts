import { close, createIndex } from 'pagefind';
import { fold } from './fold.ts';
import { toRecord, type Cut } from './tokens.ts';

/**
 * Files of a Pagefind index with one record for each text, in the order given.
 * Only what a search loads: fragments and Pagefind's own interfaces are left out, for the site has its own.
 */
export async function makePagefindFiles(texts: readonly string[], cut: Cut): Promise<{ path: string; content: Uint8Array }[]> {
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSizes[cut]);
	const { index, errors } = await createIndex({ maxFragments: 1 });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		for (const [order, text] of texts.entries()) {
			// Of a Chinese language Pagefind would cut the words anew.
			const record = { url: String(order), language: 'und', content: toRecord(fold(text), cut) || emptyRecord };
			failOn((await index.addCustomRecord(record)).errors);
		}
		const made = await index.getFiles();
		failOn(made.errors);
		return made.files.filter(({ path }) => used.test(path));
	} finally {
		await close();
	}
}

/**
 * Postings a chunk of the index holds; Pagefind's own 20000 are twenty kilobytes, and a phrase of single characters needs many chunks.
 * Pairs are so many that smaller chunks would make the list of chunks, which every reader loads, longer than what they save.
 */
const chunkSizes: { [cut in Cut]: number } = { characters: 2000, pairs: 20_000 };

const used = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[^/]+\.pagefind|[^/]+\.pf_meta|index\/[^/]+)$/;

/** A word no query has, to keep the place of a clause without text. */
const emptyRecord = 'ꀀꀀ';

function failOn(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
