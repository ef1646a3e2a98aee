import { formatDataSet, formatDataSource } from '../../core/cite/data-set.ts';
import { describeType } from '../../core/data/field-type.ts';
import { listFields } from '../../core/data/fields.ts';
import { pickSample, writeSample } from '../../core/data/sample.ts';
import { tables, type Table } from '../../core/data/tables.ts';
import type { TargetRow } from '../../core/model/fact-rows.ts';
import { clauseFilePath, getClauseFile } from '../corpus/clause-file.ts';
import { listTargets } from '../corpus/fact-rows.ts';
import { absolute, clausePath, documentPath, href } from '../corpus/href.ts';
import { highlightJson, type JsonToken } from './json-highlight.ts';
import { readRows } from './open-data.ts';
import { buildDate, site } from '../corpus/site.ts';

/** Clause the samples follow through the tables: it has a target, units and a place. */
const exampleClause = 'sx-plan-2022/15';

/** One data file as the data page shows it. */
export interface DataFile {
	name: string;
	title: string;
	description: string;
	rows: number;
	fields: { name: string; type: string; description: string; key: string | undefined }[];
	downloads: { href: string; name: string; format: string }[];
	/** One row, coloured, a list of tokens a line; empty when the table has no row. */
	sample: JsonToken[][];
}

/** Everything the data page shows. */
export interface DataPage {
	files: DataFile[];
	/** What the samples follow; undefined when no target has been coded. */
	example: { href: string; place: string; quote: string } | undefined;
	/** Files made for one clause or one indicator: the form of their address, what they hold, one of them. */
	single: { pattern: string; description: string; href: string; example: string }[];
	version: string;
	citations: { name: string; text: string }[];
}

/** Collects the data page. */
export async function getDataPage(): Promise<DataPage> {
	const targets = await listTargets();
	const target = targets.find(({ clause }) => clause === exampleClause) ?? targets[0];
	const ids = target ? await collectIds(target) : new Set<string>();
	const files: DataFile[] = [];
	for (const table of tables) files.push(await makeDataFile(table, await readRows(table.name), ids));
	return {
		files,
		example: target && (await describeExample(target)),
		single: target ? listSingleFiles(target) : [],
		version: buildDate,
		citations: cite(),
	};
}

async function makeDataFile(table: Table, rows: readonly object[], ids: ReadonlySet<string>): Promise<DataFile> {
	const { name, title, description } = table;
	const sample = pickSample(rows, ids);
	return {
		name,
		title,
		description,
		rows: rows.length,
		fields: listFields(table).map((field) => ({
			name: field.name,
			type: describeType(field),
			description: field.description,
			key: table.references[field.name],
		})),
		downloads: [
			{ href: href(`data/${name}.json`), name: `${name}.json`, format: 'JSON' },
			{ href: href(`data/plain/${name}.csv`), name: `${name}.csv`, format: 'CSV' },
			{ href: href(`data/${name}.csv`), name: `${name}.csv`, format: '表格软件用' },
			{ href: href(`data/schema/${name}.json`), name: `schema/${name}.json`, format: 'Schema' },
		],
		sample: sample ? await highlightJson(writeSample(sample)) : [],
	};
}

/** Ids of a target's clause and of all that was coded in it. */
async function collectIds(target: TargetRow): Promise<Set<string>> {
	const { clause, sectors, mentions, targets, responsible } = await getClauseFile(...splitId(target.clause));
	return new Set([
		clause.id,
		clause.document,
		...sectors.slice(0, 1),
		...mentions.map(({ place }) => place),
		...targets.flatMap(({ id, indicator }) => [id, indicator]),
		...responsible.flatMap(({ department }) => department ?? []).slice(0, 1),
	]);
}

async function describeExample(target: TargetRow): Promise<DataPage['example']> {
	const [document, clause] = splitId(target.clause);
	const { clause: row, urls, citation } = await getClauseFile(document, clause);
	const hasPage = urls.page === absolute(clausePath(document, clause));
	return {
		href: href(hasPage ? clausePath(document, clause) : documentPath(document, clause)),
		place: citation.inline ?? row.id,
		quote: target.quote,
	};
}

function listSingleFiles(target: TargetRow): DataPage['single'] {
	const [document, clause] = splitId(target.clause);
	const file = clauseFilePath(document, clause);
	const series = `targets/${target.indicator}.csv`;
	return [
		{
			pattern: '/d/{文件}/{条款}.json',
			description:
				'一个条款连同以下各层的全部数据：文字、单位、行业、地方、指标值、数字、校勘与引用格式。凡有条文页的条款各有一份，地址即条文页地址去掉末尾斜线加.json。',
			href: href(file),
			example: `/${file}`,
		},
		{
			pattern: '/targets/{指标}.csv',
			description: '一个指标在各份文件中的全部指标值，栏目与targets.csv相同；同名的.json另有定义、可比性与沿革。',
			href: href(series),
			example: `/${series}`,
		},
		{
			pattern: '/data/datapackage.json',
			description: 'Frictionless数据包：各表的栏目、类型、主键与外键，各表JSON与CSV（不带字节顺序标记者）的字节数和SHA-256校验值。',
			href: href('data/datapackage.json'),
			example: '/data/datapackage.json',
		},
		{
			pattern: '/data/schema/clause-file.json',
			description: '单条文件的JSON Schema；各表的JSON Schema列在上表。',
			href: href('data/schema/clause-file.json'),
			example: '/data/schema/clause-file.json',
		},
	];
}

function cite(): DataPage['citations'] {
	const set = {
		title: '省级服务业规划对照数据',
		publisher: site.name,
		version: buildDate,
		accessed: buildDate,
		url: absolute('data/'),
	};
	return [
		{ name: 'GB/T 7714—2025（数据集）', text: formatDataSet(set) },
		{ name: '报道与图表', text: formatDataSource(set) },
	];
}

function splitId(id: string): [document: string, clause: string] {
	const [document = '', clause = ''] = id.split('/');
	return [document, clause];
}
