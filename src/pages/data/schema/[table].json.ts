import type { APIRoute, GetStaticPaths } from 'astro';
import { makeJsonSchema } from '../../../core/data/json-schema.ts';
import { tables, type Table } from '../../../core/data/tables.ts';
import { absolute } from '../../../site/corpus/href.ts';

export const getStaticPaths = (() => tables.map((table) => ({ params: { table: table.name }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) => {
	const schema = makeJsonSchema(table, absolute(`data/schema/${table.name}.json`));
	return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
};
