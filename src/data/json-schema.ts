import { z } from 'astro/zod';
import type { Table } from './tables.ts';

/** JSON Schema (draft 2020-12) of a data file. @param url absolute address of the schema itself */
export function makeJsonSchema({ row, title, description }: Table, url: string): object {
	const { $schema, ...schema } = z.toJSONSchema(z.array(row));
	return { $schema, $id: url, title, description, ...schema };
}
