import type { APIRoute, GetStaticPaths } from 'astro';
import { writeCsv } from '../../data/csv.ts';
import { tables } from '../../data/tables.ts';
import { readRows } from '../../library/open-data.ts';

export const getStaticPaths = (() => tables.map((table) => ({ params: { table: table.name }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: (typeof tables)[number] }> = async ({ props: { table } }) =>
	new Response(writeCsv(Object.keys(table.row.shape), await readRows(table.name)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
