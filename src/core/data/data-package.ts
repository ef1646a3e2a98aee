import { listDelimiter } from './csv.ts';
import { listFields, type Field } from './fields.ts';
import type { Table } from './tables.ts';

/** What the package says of itself beyond its tables. */
export interface PackageFacts {
	title: string;
	description: string;
	/** Absolute address of the data page. */
	homepage: string;
	/** Day of the build, ISO 8601. */
	created: string;
	/** The documents the data were read from, with the absolute address of each. */
	sources: readonly { title: string; path: string }[];
	/** Who made the data. */
	author: string;
	keywords: readonly string[];
}

/** Size and checksum of a published file, `sha256:…`. */
export interface FileFacts {
	bytes: number;
	hash: string;
}

/** The forms each table is published in: JSON, CSV for programs, CSV for spreadsheets. */
export const formats = ['json', 'plain', 'csv'] as const;
export type Format = (typeof formats)[number];

/** Path of a table's file, from the folder of the package. */
export function fileName(table: string, format: Format): string {
	return { json: `${table}.json`, plain: `plain/${table}.csv`, csv: `${table}.csv` }[format];
}

/**
 * Frictionless Data Package 2.0 with a CSV and a JSON resource a table; paths are relative to the package.
 * The CSV is the one without byte order mark: the reference library takes the mark for a part of the first column's name.
 * @param files facts of each published file by its name
 */
export function makeDataPackage(
	{ title, description, homepage, created, sources, author, keywords }: PackageFacts,
	tables: readonly Table[],
	files: ReadonlyMap<string, FileFacts>,
): object {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'duidu',
		title,
		description: `${description}官方文件正文依《中华人民共和国著作权法》第五条不受著作权保护；校勘、标识、编码与单位表等本站所作标注以CC BY 4.0许可。`,
		homepage,
		version: created,
		created: `${created}T00:00:00Z`,
		keywords,
		contributors: [{ title: author, roles: ['author'] }],
		sources,
		licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: '知识共享署名 4.0 国际（本站标注）' }],
		resources: tables.flatMap((table) => [
			{ ...makeCsvResource(table), ...files.get(fileName(table.name, 'plain')) },
			{ ...makeJsonResource(table), ...files.get(fileName(table.name, 'json')) },
		]),
	};
}

function makeCsvResource(table: Table): object {
	const { name, title, description } = table;
	return {
		name,
		type: 'table',
		title,
		description,
		path: fileName(name, 'plain'),
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: makeTableSchema(table),
	};
}

function makeJsonResource({ name, title, description }: Table): object {
	return {
		name: `${name}-json`,
		title,
		description,
		path: fileName(name, 'json'),
		format: 'json',
		mediatype: 'application/json',
		encoding: 'utf-8',
		jsonSchema: `schema/${name}.json`,
	};
}

function makeTableSchema(table: Table): object {
	const foreignKeys = Object.entries(table.references).map(([field, target]) => makeForeignKey(table, field, target));
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: listFields(table).map(makeField),
		missingValues: [''],
		...(table.primaryKey ? { primaryKey: [table.primaryKey] } : {}),
		// The standard wants no empty list, and no name of the resource in a reference within a table.
		...(foreignKeys.length ? { foreignKeys } : {}),
	};
}

function makeForeignKey({ name }: Table, field: string, resource: string): object {
	return { fields: [field], reference: { ...(resource === name ? {} : { resource }), fields: ['id'] } };
}

function makeField(field: Field): object {
	const { name, description, value } = field;
	const constraints = {
		...(isRequired(field) ? { required: true } : {}),
		...(value.enum ? { enum: value.enum } : {}),
		...(value.pattern && !value.format ? { pattern: value.pattern } : {}),
	};
	return { name, ...fieldType(value), description, ...(Object.keys(constraints).length ? { constraints } : {}) };
}

/** An empty cell is a missing value, so a text or a list that may be empty cannot be required. */
function isRequired({ isNullable, value }: Field): boolean {
	if (isNullable) return false;
	if (value.type === 'array') return Boolean(value.prefixItems ?? value.minItems);
	return value.type !== 'string' || Boolean(value.minLength ?? value.pattern ?? value.enum ?? value.format);
}

/**
 * A list is a string with the properties the standard gives its type `list`: the published profile 2.0 lacks that type
 * (https://github.com/frictionlessdata/datapackage/issues/1089), so a package that used it would not validate.
 */
function fieldType(value: Field['value']): object {
	if (value.type === 'array') return { type: 'string', delimiter: listDelimiter, itemType: (value.prefixItems?.[0] ?? value.items)?.type };
	if (value.format === 'date') return { type: 'date' };
	if (value.format === 'uri') return { type: 'string', format: 'uri' };
	return { type: value.type };
}
