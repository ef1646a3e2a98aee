import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCsv } from '../../../scripts/site/csv.ts';
import { walk, type Clause } from '../model/clause.ts';
import { departmentFile, departmentFinder } from '../model/department.ts';
import { documentMeta } from '../model/document.ts';
import { clauseRow, departmentRow, documentRow, dutyRow, emendationRow } from '../model/rows.ts';
import { addAddresses, type AddressOf } from './addresses.ts';
import { makeClauseRows } from './clauses.ts';
import { writeCsv, writePlainCsv } from './csv.ts';
import { makeDataPackage } from './data-package.ts';
import { makeDepartmentRows } from './departments.ts';
import { makeDocumentRow } from './documents.ts';
import { makeDutyRows } from './duties.ts';
import { makeEmendationRow } from './emendations.ts';
import { describeType } from './field-type.ts';
import { listFields } from './fields.ts';
import { makeJsonSchema } from './json-schema.ts';
import { writeJson } from './json.ts';
import { getTable, tables } from './tables.ts';

const metas = readdirSync('content/clauses')
	.map((name) => name.replace('.json', ''))
	.map((id) => documentMeta.parse(parse(readFileSync(`seeds/${id}.yaml`, 'utf8'))))
	.sort((a, b) => a.order - b.order);
const corpus = metas.map((meta) => ({ meta, clauses: readJson<{ clauses: Clause[] }>(`content/clauses/${meta.id}.json`).clauses }));
const departments = departmentFile.parse(parse(readFileSync('seeds/departments.yaml', 'utf8')));
const find = departmentFinder(departments);
const titles = new Map(metas.map(({ id, title }) => [id, title]));
const addressOf: AddressOf = (clause) => ({
	url: `https://example.org/d/${clause}/`,
	document_title: titles.get(clause.split('/')[0] ?? '') ?? '',
	clause_label: clause,
});
const rows = {
	documents: metas.map((meta) => makeDocumentRow(meta, `https://example.org/d/${meta.id}/`)),
	clauses: corpus.flatMap(({ meta, clauses }) => makeClauseRows(meta, clauses, ({ id }) => `https://example.org/d/${meta.id}/${id}/`)),
	emendations: addAddresses(
		readJson<({ clause: string } & Parameters<typeof makeEmendationRow>[0])[]>('content/emendations.json').map((entry) =>
			makeEmendationRow(entry, entry.clause),
		),
		addressOf,
	),
	departments: makeDepartmentRows(departments, (id) => `https://example.org/departments/${id}/`),
	duties: addAddresses(
		corpus.flatMap(({ meta, clauses }) => makeDutyRows(meta.id, clauses, (name) => find(name, meta.province))),
		addressOf,
	),
};

/** The tables whose rows come from the text alone; those coded by reading are tested on the built site. */
const textTables = tables.filter((table): table is Extract<(typeof tables)[number], { name: keyof typeof rows }> => table.name in rows);

function readJson<Value>(path: string): Value {
	return JSON.parse(readFileSync(path, 'utf8')) as Value;
}

describe('rows of the corpus', () => {
	test.each([
		['documents', documentRow],
		['clauses', clauseRow],
		['emendations', emendationRow],
		['departments', departmentRow],
		['duties', dutyRow],
	] as const)('%s fit their schema', (name, schema) => {
		for (const row of rows[name]) schema.parse(row);
		expect(rows[name].length).toBeGreaterThan(0);
	});

	test.each(textTables)(
		'$name: keys are unique and point at rows',
		({ name, primaryKey, references }: (typeof textTables)[number] & { primaryKey?: string }) => {
			const own = rows[name] as { [field: string]: unknown }[];
			if (primaryKey) expect(new Set(own.map((row) => row[primaryKey])).size).toBe(own.length);
			for (const [field, table] of Object.entries<keyof typeof rows>(references)) {
				const ids = new Set((rows[table] as { id: string }[]).map(({ id }) => id));
				expect(own.map((row) => row[field]).filter((value) => value !== null && !ids.has(value as string))).toEqual([]);
			}
		},
	);

	test('parent, path and text of clauses follow the tree', () => {
		const byId = new Map(rows.clauses.map((row) => [row.id, row]));
		for (const row of rows.clauses) {
			const above = row.parent ? (byId.get(row.parent)?.path ?? []) : [];
			expect(row.path).toEqual([...above, row.label].filter(Boolean));
			expect(row.full_text.replaceAll('\n', '')).toContain(row.heading);
			expect(row.full_text).toContain(row.label);
			expect(row.full_text.length).toBeGreaterThanOrEqual(row.text.length + row.units_as_printed.replaceAll('\n', '').length);
		}
	});

	test('item 16 of the 2021 plan', () => {
		expect(rows.clauses.find(({ id }) => id === 'sx-plan-2021/16')).toMatchObject({
			level: 'item',
			label: '16.',
			clause_label: '第16条',
			document_title: metas.find(({ id }) => id === 'sx-plan-2021')?.title,
			units_as_printed: '（责任单位：省文旅厅、省教育厅，各市人民政府）',
			full_text: expect.stringMatching(/^16\.打造10条成熟的主题旅游线路/),
		});
		expect(rows.duties.filter(({ clause }) => clause === 'sx-plan-2021/16').map(({ department }) => department)).toEqual([
			'sx-culture-tourism-department',
			'sx-education-department',
			'sx-city-governments',
		]);
	});
});

describe('seeds/departments.yaml', () => {
	const printed = new Set(
		rows.duties.map(({ clause, as_printed }) => `${metas.find(({ id }) => clause.startsWith(`${id}/`))?.province} ${as_printed}`),
	);
	const listed = new Set(departments.map(({ province, name }) => `${province} ${name}`));

	test('has every printed name; a missing one is added there with its id', () => {
		expect([...printed].filter((name) => !listed.has(name))).toEqual([]);
	});

	test('has no name that is printed nowhere', () => {
		expect([...listed].filter((name) => !printed.has(name))).toEqual([]);
	});

	test('no clause names two spellings of one id, so they are spellings and not two bodies', () => {
		const names = Map.groupBy(rows.duties, ({ clause, department }) => `${clause} ${department}`);
		expect([...names.values()].filter((duties) => new Set(duties.map(({ as_printed }) => as_printed)).size > 1)).toEqual([]);
	});

	test.each([
		['a name listed twice', [{ id: 'sx-a' }, { id: 'sx-b' }], 'is listed twice'],
		['an id of two provinces', [{ id: 'sx-a' }, { id: 'sx-a', province: '青海' }], 'another province or kind'],
	])('refuses %s', (_, entries, message) => {
		const result = departmentFile.safeParse(entries.map((entry) => ({ name: '省商务厅', province: '山西', kind: 'department', ...entry })));
		expect(result.error?.issues.map((issue) => issue.message).join()).toContain(message);
	});
});

describe('writeCsv', () => {
	test('marks, quotes and joins', () => {
		const text = writeCsv(
			['a', 'b', 'c'],
			[
				{ a: '甲,"乙"\n丙', b: null, c: [1, 2] },
				{ a: ' x', b: true, c: [] },
			],
		);
		expect(text).toBe('\ufeffa,b,c\r\n"甲,""乙""\n丙",,1|2\r\n" x",true,\r\n');
	});

	test('the one for programs is the same without the mark', () => {
		expect(`\ufeff${writePlainCsv(['a'], [{ a: '甲' }])}`).toBe(writeCsv(['a'], [{ a: '甲' }]));
	});

	test('refuses a list item with the delimiter', () => {
		expect(() => writeCsv(['a'], [{ a: ['甲|乙'] }])).toThrow('list item “甲|乙” contains |, the delimiter of lists in CSV');
	});

	test('any text comes back', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'甲,"\r\n x|=') })), (values) => {
				const text = writeCsv(
					['a', 'b'],
					values.map((a) => ({ a, b: '' })),
				);
				expect(readCsv(text.slice(1)).slice(1)).toEqual(values.map((a) => [a, '']));
			}),
		);
	});

	test('every corpus table has one record a row', () => {
		for (const { name, row } of textTables)
			expect(readCsv(writeCsv(Object.keys(row.shape), rows[name]).slice(1))).toHaveLength(rows[name].length + 1);
	});
});

test('writeJson puts a row on a line', () => {
	expect(writeJson([{ a: '甲\n' }, { a: 1 }])).toBe('[\n{"a":"甲\\n"},\n{"a":1}\n]\n');
	expect(writeJson([])).toBe('[]\n');
});

describe('schemas', () => {
	test.each(tables)('$name: every field is described and typed', (table) => {
		for (const field of listFields(table)) {
			expect(field.description).toMatch(/。$/);
			expect(field.value.type).toMatch(/^(string|integer|number|boolean|array)$/);
		}
	});

	test('types as readers see them', () => {
		const types = tables.flatMap((table) => listFields(table).map((field) => [`${table.name}.${field.name}`, describeType(field)]));
		expect(Object.fromEntries(types)).toMatchObject({
			'documents.number': '文字，可空',
			'documents.issued': '日期，可空',
			'clauses.url': '网址',
			'clauses.level': '择一',
			'clauses.path': '列表',
			'departments.spellings': '列表',
			'emendations.line': '整数',
			'targets.value_low': '数，可空',
			'targets.period': '文字，可空',
			'targets.period_inferred': '是非',
			'targets.base_low': '数，可空',
			'targets.period_from': '日期，可空',
			'alignments.to_url': '网址，可空',
			'targets.comparator': '择一',
			'numbers.offset': '整数',
			'places.mentions': '列表',
			'lineages.from': '文字，可空',
		});
	});

	test('JSON Schema of a file is that of a list of its rows', () => {
		expect(makeJsonSchema(getTable('duties'), 'https://example.org/data/schema/duties.json')).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			$id: 'https://example.org/data/schema/duties.json',
			title: '职责',
			type: 'array',
			items: {
				type: 'object',
				required: ['clause', 'department', 'role', 'as_printed', 'url', 'document_title', 'clause_label'],
				additionalProperties: false,
			},
		});
	});

	test('the data package ties the tables together', () => {
		const facts = {
			title: '对读',
			description: '校订本。',
			homepage: 'https://example.org/data/',
			created: '2026-11-21',
			sources: [{ title: '甲规划', path: 'https://example.org/d/a/' }],
			author: '对读',
			keywords: ['规划'],
		};
		const files = new Map([['plain/clauses.csv', { bytes: 12, hash: 'sha256:00' }]]);
		const { resources, ...descriptor } = makeDataPackage(facts, tables, files) as {
			resources: { name: string; path: string; bytes?: number; schema?: { [key: string]: unknown } }[];
		};
		expect(descriptor).toMatchObject({
			sources: facts.sources,
			keywords: facts.keywords,
			contributors: [{ title: '对读', roles: ['author'] }],
		});
		expect(resources.map(({ path }) => path)).toEqual(tables.flatMap(({ name }) => [`plain/${name}.csv`, `${name}.json`]));
		expect(resources.find(({ name }) => name === 'clauses')?.schema).toMatchObject({
			primaryKey: ['id'],
			foreignKeys: [
				{ fields: ['document'], reference: { resource: 'documents', fields: ['id'] } },
				{ fields: ['parent'], reference: { fields: ['id'] } },
			],
		});
		expect(resources.find(({ name }) => name === 'clauses')).toMatchObject({ bytes: 12, hash: 'sha256:00' });
		expect(resources.find(({ name }) => name === 'documents')?.schema).not.toHaveProperty('foreignKeys');
		expect(JSON.stringify(resources)).toContain('"name":"source_lines","type":"string","delimiter":"|","itemType":"integer"');
	});
});

test('no clause of the corpus is left out', () => {
	expect(rows.clauses).toHaveLength(corpus.flatMap(({ clauses }) => [...walk(clauses)]).length);
});
