import { z } from 'astro/zod';
import { clauseFile } from '../model/clause-file.ts';
import type { Table } from './tables.ts';

/** JSON Schema (draft 2020-12) of a data file. @param url absolute address of the schema itself */
export function makeJsonSchema({ row, title, description }: Table, url: string): object {
	const { $schema, ...schema } = z.toJSONSchema(z.array(row));
	return { $schema, $id: url, title, description, ...schema };
}

/** JSON Schema of the file each clause has of its own. @param url absolute address of the schema itself */
export function makeClauseFileSchema(url: string): object {
	const { $schema, ...schema } = z.toJSONSchema(clauseFile);
	return { $schema, $id: url, title: '单条', description: '一个条款的全部数据：本条及以下各层。', ...schema };
}
