import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { builds } from '../../../scripts/site/built-site.ts';
import { readCell, readCsv, type CellSchema } from '../../../scripts/site/csv.ts';
import { listOf, readClauseFiles, readTable, readText, tableNames, type Row } from '../../../scripts/site/data-files.ts';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats.default(ajv);
const properties = (name: string): { [field: string]: CellSchema } =>
	(JSON.parse(readText(`schema/${name}.json`)) as { items: { properties: { [field: string]: CellSchema } } }).items.properties;

test('the tables are the data files of the contract', () => {
	expect([...tableNames].sort()).toEqual(
		[
			'alignments',
			'clauses',
			'departments',
			'documents',
			'duties',
			'emendations',
			'indicators',
			'layouts',
			'lineages',
			'numbers',
			'places',
			'reuse',
			'sectors',
			'targets',
		].sort(),
	);
});

describe.each(tableNames)('%s', (name) => {
	test('every row is as its published schema says', () => {
		const validate = ajv.compile(JSON.parse(readText(`schema/${name}.json`)) as object);
		expect([validate(readTable(name)), validate.errors]).toEqual([true, null]);
	});

	test('the CSV opens in a spreadsheet and, read by the schema, is the JSON', () => {
		const text = readText(`${name}.csv`);
		expect(text.startsWith('\ufeff')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toContain('\r');
		const [head = [], ...records] = readCsv(text.slice(1));
		const fields = properties(name);
		expect(head).toEqual(Object.keys(fields));
		const rows = records.map((cells) =>
			Object.fromEntries(head.map((field, index) => [field, readCell(cells[index] ?? '', fields[field] ?? {})])),
		);
		expect(rows).toEqual(readTable(name));
		// The most a cell of a spreadsheet holds.
		expect(Math.max(0, ...records.flat().map((cell) => cell.length))).toBeLessThan(32_767);
	});
});

describe('data package', () => {
	interface Resource {
		name: string;
		path: string;
		bytes: number;
		hash: string;
		type?: string;
		jsonSchema?: string;
		schema?: {
			fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[]; pattern?: string } }[];
			primaryKey?: string[];
			foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
		};
	}
	let resources: Resource[];
	let descriptor: Row;
	beforeAll(() => {
		descriptor = JSON.parse(readText('datapackage.json')) as Row;
		resources = descriptor.resources as Resource[];
	});

	// What Data Package 2.0 and Table Schema 2.0 demand (datapackage.org/standard); the types are those of the published profile.
	const types = 'string number integer date time datetime year yearmonth boolean object geopoint geojson array duration any'.split(' ');

	test('names, paths and licences are as the standard demands', () => {
		expect(descriptor).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: 'duidu' });
		expect(descriptor.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
		for (const licence of descriptor.licenses as Row[]) expect(licence).toHaveProperty('name');
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
		for (const { name, path } of resources) {
			expect(name).toMatch(/^[-a-z0-9._/]+$/);
			expect(path).not.toMatch(/^\/|\.\./);
		}
		expect(resources.map(({ path }) => path).sort()).toEqual(tableNames.flatMap((name) => [`plain/${name}.csv`, `${name}.json`]).sort());
	});

	test('size and checksum are those of the files', () => {
		for (const { path, bytes, hash } of resources) {
			const file = readFileSync(`${builds.root.folder}/data/${path}`);
			expect([path, bytes, hash]).toEqual([path, file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`]);
		}
	});

	test('fields are the columns, typed, and every cell keeps its constraints', () => {
		for (const { path, type, schema } of resources.filter((resource) => resource.schema)) {
			expect(type).toBe('table');
			const [head = [], ...records] = readCsv(readText(path));
			expect(schema?.fields.map(({ name }) => name)).toEqual(head);
			for (const [index, field] of (schema?.fields ?? []).entries()) {
				expect(types).toContain(field.type);
				const { required, enum: values, pattern } = field.constraints ?? {};
				const form: { [type: string]: RegExp } = {
					integer: /^-?\d+$/,
					number: /^-?\d+(\.\d+)?$/,
					boolean: /^(true|false)$/,
					date: /^\d{4}-\d\d-\d\d$/,
				};
				const faults = records
					.map((cells) => cells[index] ?? '')
					.filter((cell) =>
						cell === ''
							? required
							: (values && !values.includes(cell)) ||
								(pattern && !new RegExp(pattern).test(cell)) ||
								!(form[field.type]?.test(cell) ?? true),
					);
				expect([path, field.name, faults]).toEqual([path, field.name, []]);
			}
		}
	});

	test('primary keys are unique; foreign keys lead to rows', () => {
		for (const { name, schema } of resources.filter((resource) => resource.schema)) {
			const rows = readTable(name);
			for (const key of schema?.primaryKey ?? []) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
			expect(schema?.foreignKeys).not.toEqual([]);
			for (const { fields, reference } of schema?.foreignKeys ?? []) {
				expect(reference.resource).not.toBe(name);
				expect(reference.resource ?? name).not.toBe('');
				const [field = '', to = ''] = [fields[0], reference.fields[0]];
				const known = new Set(readTable(reference.resource ?? name).map((row) => row[to]));
				expect([name, field, rows.map((row) => row[field]).filter((value) => value !== null && !known.has(value))]).toEqual([
					name,
					field,
					[],
				]);
			}
		}
	});
});

describe('coded facts', () => {
	const [clauses, targets, numbers, indicators, sectors, places, documents, departments, duties] = [
		'clauses',
		'targets',
		'numbers',
		'indicators',
		'sectors',
		'places',
		'documents',
		'departments',
		'duties',
	].map(readTable) as [Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[]];
	const texts = new Map(clauses.map((row) => [row.id as string, row.full_text as string]));
	const textOf = ({ clause }: Row): string => texts.get(clause as string) ?? '';
	const idsOf = (rows: readonly Row[]): Set<unknown> => new Set(rows.map(({ id }) => id));
	const documentOf = (clause: string): string => clause.split('/')[0] ?? '';

	test('every quote is in its clause once, with its figure in it once', () => {
		const count = (text: string, part: unknown): number => text.split(part as string).length - 1;
		expect(targets.filter((row) => count(textOf(row), row.quote) !== 1 || count(row.quote as string, row.figure) !== 1)).toEqual([]);
	});

	test('every id in a list or a place leads to a row', () => {
		const beyond = ['shanxi', 'qinghai', 'each-city', 'each-county'];
		const lost = [
			...targets.flatMap((row) => listOf(row, 'sectors')).filter((id) => !idsOf(sectors).has(id)),
			...targets.flatMap((row) => listOf(row, 'departments')).filter((id) => !idsOf(departments).has(id)),
			...targets.map(({ place }) => place as string).filter((id) => !idsOf(places).has(id) && !beyond.includes(id)),
			...numbers.flatMap((row) => listOf(row, 'targets')).filter((id) => !idsOf(targets).has(id)),
			...sectors.flatMap((row) => listOf(row, 'clauses')).filter((id) => !texts.has(id)),
			...places.flatMap((row) => listOf(row, 'mentions')).filter((mention) => !texts.has(mention.replace(/@\d+$/, ''))),
		];
		expect(lost).toEqual([]);
	});

	test('every numeral of every text is classed: each figure stands in one row, at its place', () => {
		const figures = /[0-9〇零一二三四五六七八九十百千万亿两]/;
		const covered = new Map<string, Set<number>>();
		for (const row of numbers) {
			const [offset, token] = [row.offset as number, row.token as string];
			expect(textOf(row).startsWith(token, offset)).toBe(true);
			const places = covered.get(row.clause as string) ?? new Set();
			for (let at = offset; at < offset + token.length; at += 1) places.add(at);
			covered.set(row.clause as string, places);
		}
		const missed = [...texts].flatMap(([id, text]) =>
			[...text].flatMap((character, at) => (figures.test(character) && !covered.get(id)?.has(at) ? [`${id} ${at} ${character}`] : [])),
		);
		expect(missed).toEqual([]);
	});

	test('numbers and targets point at each other within a clause', () => {
		const byTarget = new Map(targets.map((row) => [row.id, row]));
		for (const row of numbers) {
			expect(listOf(row, 'targets').length > 0).toBe(row.class === 'target');
			for (const id of listOf(row, 'targets')) expect(byTarget.get(id)?.clause).toBe(row.clause);
		}
		const stated = new Set(numbers.flatMap((row) => listOf(row, 'targets')));
		// A place among named things (第四家, 第一方阵) counts one and prints no figure of it.
		const figureless = targets.filter(
			({ id, value_low: value, figure }) => value !== null && !stated.has(id as string) && /\d/.test(figure as string),
		);
		expect(figureless).toEqual([]);
	});

	test('indicators and targets list each other', () => {
		for (const { id, targets: listed } of indicators)
			expect(listed).toEqual(targets.filter(({ indicator }) => indicator === id).map((row) => row.id));
	});

	test('every clause without clauses below it has a sector, the cover notice and the closing matter aside', () => {
		const parents = new Set(clauses.map(({ parent }) => parent));
		const coded = new Set(sectors.flatMap((row) => listOf(row, 'clauses')));
		const bare = clauses.filter(({ id, clause }) => !parents.has(id) && !coded.has(id as string) && !/^[nz]0/.test(clause as string));
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	test('every printed unit is resolved', () => {
		expect(duties.filter(({ department }) => department === null)).toEqual([]);
	});

	test('mentions name a place that their words could name', () => {
		for (const row of places)
			for (const mention of listOf(row, 'mentions')) {
				const [clause = '', offset = ''] = mention.split('@');
				const words = (texts.get(clause) ?? '').slice(Number(offset));
				expect([mention, [...words].slice(0, 12).some((character) => (row.name as string).includes(character))]).toEqual([mention, true]);
			}
	});

	test('all five documents have targets, numbers, sectors and places', () => {
		const all = [...idsOf(documents)].sort();
		expect(all).toHaveLength(5);
		const having = (ids: readonly string[]): string[] => [...new Set(ids.map(documentOf))].sort();
		expect(having(targets.map(({ clause }) => clause as string))).toEqual(all);
		expect(having(numbers.map(({ clause }) => clause as string))).toEqual(all);
		expect(having(sectors.flatMap((row) => listOf(row, 'clauses')))).toEqual(all);
		expect(having(places.flatMap((row) => listOf(row, 'mentions')))).toEqual(all);
	});
});

describe('files of single clauses', () => {
	const files = readClauseFiles();
	const tables = Object.fromEntries(tableNames.map((name) => [name, readTable(name)]));
	const below = (row: Row): string[] => [(row.clause as Row).id as string, ...listOf(row, 'below')];

	test('every clause with a page has one, as its published schema says', () => {
		const pages = (tables.clauses ?? []).filter(({ document, clause, url }) =>
			(url as string).endsWith(`/d/${document as string}/${clause as string}/`),
		);
		expect([...files.keys()].sort()).toEqual(pages.map(({ id }) => `d/${id as string}.json`).sort());
		const validate = ajv.compile(JSON.parse(readText('schema/clause-file.json')) as object);
		for (const [path, file] of files) expect([path, validate(file), validate.errors]).toEqual([path, true, null]);
	});

	test.each(['targets', 'numbers', 'duties', 'emendations'])('%s of a clause and those below it are the rows of the table', (name) => {
		const byClause = Map.groupBy(tables[name] ?? [], ({ clause }) => clause as string);
		for (const [path, file] of files) expect([path, file[name]]).toEqual([path, below(file).flatMap((id) => byClause.get(id) ?? [])]);
	});

	test('sectors and mentions are those of the tables', () => {
		for (const [path, file] of files) {
			const own = (file.clause as Row).id as string;
			const coded = (tables.sectors ?? []).filter((row) => listOf(row, 'clauses').includes(own)).map(({ id }) => id);
			expect([path, [...listOf(file, 'sectors')].sort()]).toEqual([path, coded.sort()]);
			const inside = new Set(below(file));
			const mentions = (tables.places ?? []).flatMap((row) =>
				listOf(row, 'mentions').filter((mention) => inside.has(mention.replace(/@\d+$/, ''))),
			);
			expect([path, (file.mentions as Row[]).map(({ clause, offset }) => `${clause as string}@${offset as number}`).sort()]).toEqual([
				path,
				mentions.sort(),
			]);
		}
	});

	test('its text is that of its clauses, and its addresses are pages of the site', () => {
		const texts = new Map((tables.clauses ?? []).map((row) => [row.id, row.full_text as string]));
		for (const file of files.values()) {
			expect(file.whole_text).toBe(
				below(file)
					.map((id) => texts.get(id))
					.filter(Boolean)
					.join('\n'),
			);
			for (const address of Object.values(file.urls as Row) as string[]) {
				const path = new URL(address).pathname;
				expect(() => readFileSync(builds.root.folder + (path.endsWith('/') ? `${path}index.html` : path))).not.toThrow();
			}
		}
	});
});
