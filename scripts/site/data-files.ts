import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from './built-site.ts';

/** A row of a published table, as a stranger to the code reads it. */
export type Row = { readonly [field: string]: unknown };

const folder = join(builds.root.folder, 'data');

/** Names of the published tables. */
export const tableNames = readdirSync(join(folder, 'schema'))
	.filter((name) => name.endsWith('.json') && name !== 'clause-file.json')
	.map((name) => name.replace('.json', ''));

/** Text of a published file below `data/`. */
export function readText(path: string): string {
	return readFileSync(join(folder, path), 'utf8');
}

/** Rows of a published table. */
export function readTable(name: string): Row[] {
	return JSON.parse(readText(`${name}.json`)) as Row[];
}

/** Every file of a single clause, by its path below the site: `d/sx-plan-2022/15.json`. */
export function readClauseFiles(): Map<string, Row> {
	const documents = join(builds.root.folder, 'd');
	const paths = readdirSync(documents, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
	return new Map(paths.map((path) => [`d/${path.replaceAll('\\', '/')}`, JSON.parse(readFileSync(join(documents, path), 'utf8')) as Row]));
}

/** A list of strings of a row. */
export function listOf(row: Row, field: string): string[] {
	return row[field] as string[];
}
