import type { APIRoute, GetStaticPaths } from 'astro';
import { tables, type TableName } from '../../../core/data/tables.ts';
import { readDataFile } from '../../../site/data/open-data.ts';

export const getStaticPaths = (() => tables.map(({ name }) => ({ params: { table: name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: TableName }> = async ({ props: { name } }) =>
	new Response(await readDataFile(name, 'plain'), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
