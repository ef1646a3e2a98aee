import { z } from 'astro/zod';
import { relations } from './alignment.ts';
import { clauseAddress } from './clause-address.ts';
import { clauseId } from './rows.ts';

/* Rows of what comparing the documents gave; descriptions are in the readers' language, as in rows.ts. */

const { document_title, clause_label } = clauseAddress.shape;

/** `alignments`: a clause and its counterpart in another document. */
export const alignmentRow = z.strictObject({
	from: clauseId.nullable().describe('前一文件（或计划、山西）的条款；后一文件新增、独有者为空。'),
	to: clauseId.nullable().describe('后一文件（或规划、青海）的条款；不再提、独有、无对应者为空。'),
	absent_from: z.string().nullable().describe('没有对应条款的文件；两边都有条款时为空。'),
	relation: z
		.enum(relations)
		.describe(
			'关系：continued（延续）、strengthened（加强）、weakened（减弱）、replaced（改换）、merged（合并）、split（拆分）、new（新增）、dropped（不再提）、implements（计划落实规划）、parallel（两省相当）、only（一省独有）、unmatched（无对应）。',
		),
	note: z.string().min(1).describe('变化何在，一句话；几条对一条时各行相同。'),
	similarity: z
		.number()
		.min(0)
		.max(1)
		.nullable()
		.describe('两边标题与正文的相似度，0至1，按二字组的Sørensen–Dice系数，几条并作一处计算；一边为空则为空。'),
	url: z.url().describe('两份文件在本站的对照页。'),
	from_document_title: document_title.nullable().describe('from所在文件的题名；from为空则为空。'),
	from_clause_label: clause_label.nullable().describe('from的叫法；from为空则为空。'),
	from_url: z.url().nullable().describe('from的地址；from为空则为空。'),
	to_document_title: document_title.nullable().describe('to所在文件的题名；to为空则为空。'),
	to_clause_label: clause_label.nullable().describe('to的叫法；to为空则为空。'),
	to_url: z.url().nullable().describe('to的地址；to为空则为空。'),
});
export type AlignmentRow = z.output<typeof alignmentRow>;
