import type { APIRoute, GetStaticPaths } from 'astro';
import { writeJson } from '../../data/json.ts';
import { tables, type TableName } from '../../data/tables.ts';
import { readRows } from '../../library/open-data.ts';

export const getStaticPaths = (() => tables.map(({ name }) => ({ params: { table: name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: TableName }> = async ({ props }) =>
	new Response(writeJson(await readRows(props.name)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
