import type { APIRoute } from 'astro';
import { readClauses } from '../site/corpus/clause-tree.ts';
import { readDepartmentTable } from '../site/corpus/department-table.ts';
import { listDocuments } from '../site/corpus/documents.ts';
import { listMoved } from '../site/corpus/moved.ts';
import { makeLexiconFile } from '../core/search/lexicon/build/lexicon-file.ts';

/** Names, spellings and sounds of the corpus; the search page fetches it once, on the first search. */
export const GET: APIRoute = async () => {
	const sources = (await listDocuments()).map((meta) => ({ meta, clauses: readClauses(meta.id) }));
	const moved = sources.flatMap(({ meta: { id } }) => listMoved(id).map(({ from, to }) => [`${id}/${from}`, `${id}/${to}`]));
	return new Response(JSON.stringify(makeLexiconFile(sources, readDepartmentTable(), Object.fromEntries(moved))), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
