import { z } from 'astro/zod';
import { clauseAddress } from './clause-address.ts';
import { level, role } from './clause.ts';
import { department } from './department.ts';
import { documentMeta } from './document.ts';
import { certainties, emendation } from './emendation.ts';

/*
 * Rows of the open data files. The schemas are the reference documentation: each field's description
 * stands in the JSON Schema, in the data package and on the data page, so they are in the readers' language.
 */

export const clauseId = z
	.string()
	.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
	.describe('条款标识，“文件标识/条款号”，如sx-plan-2021/16。');

const { id, title, title_is_editorial, number, issuer, issued, printed, period, province, kind, seed_file, sha256 } = documentMeta.shape;

/** `documents`: one policy document. */
export const documentRow = z.strictObject({
	id: id.describe('文件标识，永久不变。'),
	title: title.describe('题名。'),
	title_is_editorial: title_is_editorial.describe('题名为本站拟定时为真：底本未印题名。'),
	number: number.describe('发文字号；底本未载则为空。'),
	issuer: issuer.describe('发文机关；未载则为空。'),
	issued: issued.describe('成文日期；未载则为空。'),
	printed: printed.describe('文末所记印发日期；未载则为空。'),
	period: period.describe('规划期，如2021或2021-2025；未载则为空。'),
	province: province.describe('省份。'),
	kind: kind.describe('文种：实施方案、规划、行动计划。'),
	seed_file: seed_file.describe('底本的文件名。'),
	sha256: sha256.describe('底本的SHA-256校验值。'),
	url: z.url().describe('全文在本站的地址。'),
});
export type DocumentRow = z.output<typeof documentRow>;

/** `clauses`: one clause of any level, in reading order. */
export const clauseRow = z.strictObject({
	id: clauseId,
	document: z.string().min(1).describe('所在文件的标识。'),
	clause: z
		.string()
		.regex(/^[a-z0-9-]+$/)
		.describe('文件内的条款号，由所印编号推得：“三、（二）1.”为s3-2-1，通篇连排的“16.”为16。'),
	level: level.describe('层次：chapter（一级标题）、section（二级标题）、item（条）、measure（“一是”）、paragraph（段），等等。'),
	label: z.string().describe('所印序号，如“三、”“（二）”“16.”“一是”；无序号则为空。'),
	heading: z.string().describe('标题，段首的领句标题亦在此；无则为空。'),
	path: z.array(z.string().min(1)).describe('自根至本条的序号，无序号的层次不列。'),
	parent: clauseId.nullable().describe('上一级条款的标识；最高一级为空。'),
	text: z.string().describe('本条自身的正文（校订后），不含序号、标题、责任单位与下级条款。'),
	units_as_printed: z.string().describe('本条所印的责任单位原文，连同括号；无则为空。'),
	full_text: z.string().describe('本条自身的全部文字，依所印次序：序号、标题、正文、责任单位。'),
	source_lines: z.tuple([z.int().positive(), z.int().positive()]).describe('在底本中的起止行号，自1起计。'),
	url: clauseAddress.shape.url,
	document_title: clauseAddress.shape.document_title,
	clause_label: clauseAddress.shape.clause_label,
});
export type ClauseRow = z.output<typeof clauseRow>;

/** `emendations`: one doubtful place of a source text. */
export const emendationRow = z.strictObject({
	clause: clauseId,
	line: emendation.shape.line.describe('底本中的行号。'),
	sic: emendation.shape.sic.describe('底本的原文。'),
	corr: emendation.shape.corr.describe('改正后的文字；只存疑而不改者为空。'),
	reason: emendation.shape.reason.describe('理由。'),
	certainty: z.enum(certainties).describe('判断：certain（确误，已改）、likely（疑误，未改）、suspect（存疑，未改）。'),
	evidence: emendation.shape.evidence.describe('依据。'),
	...clauseAddress.shape,
});
export type EmendationRow = z.output<typeof emendationRow>;

/** `departments`: one responsible unit. */
export const departmentRow = z.strictObject({
	id: department.shape.id.describe('单位标识，永久不变。'),
	name: department.shape.name.describe('通用写法，取所印名称之一。'),
	spellings: z.array(z.string().min(1)).min(1).describe('文件中印过的全部写法。'),
	province: department.shape.province.describe('省份；两省同名的单位各为一行。'),
	kind: department.shape.kind.describe(
		'类别，依名称自身判定：department（省级部门）、party（党委部门）、branch（驻省机构）、enterprise（企业）、government（人民政府）、zone（开发区）、leading-group（领导小组）、task-force（专班）。',
	),
	url: z.url().describe('单位在本站的页面。'),
});
export type DepartmentRow = z.output<typeof departmentRow>;

/** `duties`: one unit named by one clause. */
export const dutyRow = z.strictObject({
	clause: clauseId,
	department: department.shape.id.nullable().describe('单位标识；名称尚未收入单位表时为空。'),
	role: role.describe('职责：responsible（负责）、lead（牵头）、cooperating（配合）、task-force（专班）。'),
	as_printed: z.string().min(1).describe('所印单位名称。'),
	...clauseAddress.shape,
});
export type DutyRow = z.output<typeof dutyRow>;
