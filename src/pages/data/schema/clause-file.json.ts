import type { APIRoute } from 'astro';
import { makeClauseFileSchema } from '../../../core/data/json-schema.ts';
import { absolute } from '../../../site/corpus/href.ts';

export const GET: APIRoute = () =>
	new Response(`${JSON.stringify(makeClauseFileSchema(absolute('data/schema/clause-file.json')), null, 2)}\n`, {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	});
