import type { z } from 'astro/zod';
import { indicatorRow, lineageRow, numberRow, placeRow, sectorRow, targetRow } from '../model/fact-rows.ts';
import { alignmentRow } from '../model/compare-rows.ts';
import { layoutRow } from '../model/layout-element.ts';
import { reuseRow } from '../model/reuse-row.ts';
import { clauseRow, departmentRow, documentRow, dutyRow, emendationRow } from '../model/rows.ts';

/** What a data file holds, whatever its rows. */
export interface Table {
	/** Stem of the file names. */
	name: string;
	title: string;
	/** What a row is, one sentence. */
	description: string;
	row: z.ZodObject;
	/** Field that identifies a row, where there is one. */
	primaryKey?: string;
	/** Fields that hold a primary key, and the table it is of. */
	references: { readonly [field: string]: string };
}

/** The open data files in the order a reader meets them. */
export const tables = [
	{
		name: 'documents',
		title: '文件',
		description: '每行一份文件：题名、文号、机关、日期，以及底本的校验值。',
		row: documentRow,
		primaryKey: 'id',
		references: {},
	},
	{
		name: 'clauses',
		title: '条款',
		description: '每行一条：章、节、条、段、“一是”各层，按文中次序；上下级关系与原文行号俱在。',
		row: clauseRow,
		primaryKey: 'id',
		references: { document: 'documents', parent: 'clauses' },
	},
	{
		name: 'emendations',
		title: '校勘',
		description: '每行一处校勘：底本怎样写，改成什么，或何以存疑不改。',
		row: emendationRow,
		references: { clause: 'clauses' },
	},
	{
		name: 'targets',
		title: '指标值',
		description: '每行一个数值或一项目标：逐字引文、数值、单位、所印的修饰语、口径、时期、范围、行业与负责单位。',
		row: targetRow,
		primaryKey: 'id',
		references: { clause: 'clauses', indicator: 'indicators' },
	},
	{
		name: 'indicators',
		title: '指标',
		description: '每行一个指标：定义、要点、可比性，以及属于它的各个指标值。',
		row: indicatorRow,
		primaryKey: 'id',
		references: {},
	},
	{
		name: 'lineages',
		title: '沿革',
		description: '每行一对：前一文件的指标值到后一文件变成了什么，能否相比。',
		row: lineageRow,
		references: { indicator: 'indicators', from: 'targets', to: 'targets', absent_from: 'documents' },
	},
	{
		name: 'numbers',
		title: '数字',
		description: '每行一个数字，阿拉伯数字与汉字数字俱在，逐个归类，无一遗漏。',
		row: numberRow,
		references: { clause: 'clauses' },
	},
	{
		name: 'sectors',
		title: '行业',
		description: '每行一个行业：收什么、不收什么，各文件以它为题的标题，以及归入它的条款。',
		row: sectorRow,
		primaryKey: 'id',
		references: {},
	},
	{
		name: 'places',
		title: '地方',
		description: '每行一个地方，连同文件提及它的每一处。',
		row: placeRow,
		primaryKey: 'id',
		references: { city: 'places' },
	},
	{
		name: 'departments',
		title: '单位',
		description: '每行一个责任单位，名称照文件所印；机构改革前后的沿革不在文件之内，概不推定。',
		row: departmentRow,
		primaryKey: 'id',
		references: {},
	},
	{
		name: 'duties',
		title: '职责',
		description: '每行一条职责：某条款由某单位负责、牵头或配合。一条之内分处括注、重复印出的单位各为一行。',
		row: dutyRow,
		references: { clause: 'clauses', department: 'departments' },
	},
	{
		name: 'alignments',
		title: '对应',
		description: '每行一对条款：一份文件的条款在另一份文件里变成了什么；一边为空者是新增、不再提、独有或无对应。',
		row: alignmentRow,
		references: { from: 'clauses', to: 'clauses', absent_from: 'documents' },
	},
	{
		name: 'reuse',
		title: '相同文字',
		description: '每行一处相同文字：两份文件之间逐字相同、满15个汉字、两端不能再延长的文字，套话和公文格式有标记。',
		row: reuseRow,
		references: { a: 'clauses', b: 'clauses' },
	},
	{
		name: 'layouts',
		title: '空间布局',
		description: '每行一个布局要素：片区、核心、轴线、枢纽、对外方向，所涉城市，所定角色，逐字引文。',
		row: layoutRow,
		references: { clause: 'clauses' },
	},
] as const satisfies readonly Table[];

export type TableName = (typeof tables)[number]['name'];

/** The table of a name. */
export function getTable(name: TableName): Table {
	const table = tables.find((candidate) => candidate.name === name);
	if (!table) throw new Error(`no table ${name}`);
	return table;
}
