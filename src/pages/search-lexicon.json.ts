import type { APIRoute } from 'astro';
import { readClauses } from '../library/clause-tree.ts';
import { readDepartmentTable } from '../library/department-table.ts';
import { listDocuments } from '../library/documents.ts';
import { listMoved } from '../library/moved.ts';
import { makeLexiconFile } from '../search/lexicon/build/lexicon-file.ts';

/** Names, spellings and sounds of the corpus; the search page fetches it once, on the first search. */
export const GET: APIRoute = async () => {
	const sources = (await listDocuments()).map((meta) => ({ meta, clauses: readClauses(meta.id) }));
	const moved = sources.flatMap(({ meta: { id } }) => listMoved(id).map(({ from, to }) => [`${id}/${from}`, `${id}/${to}`]));
	return new Response(JSON.stringify(makeLexiconFile(sources, readDepartmentTable(), Object.fromEntries(moved))), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
