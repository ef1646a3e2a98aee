import type { APIRoute, GetStaticPaths } from 'astro';
import { getClauseFile } from '../../../site/corpus/clause-file.ts';
import { listClausePages } from '../../../site/edition/clause-page.ts';
import { listDocuments } from '../../../site/corpus/documents.ts';

export const getStaticPaths = (async () =>
	(await listDocuments()).flatMap(({ id: document }) =>
		listClausePages(document).map((clause) => ({ params: { document, clause } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { document: string; clause: string }> = async ({ params: { document, clause } }) =>
	new Response(`${JSON.stringify(await getClauseFile(document, clause), null, 1)}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
