import { z } from 'astro/zod';
import { clauseAddress } from './clause-address.ts';
import { clauseId } from './rows.ts';
import { sharedPassage } from './shared-passage.ts';

const { document_title, clause_label } = clauseAddress.shape;
const { a_offset, b_offset, text, han } = sharedPassage.shape;

/** `reuse`: one passage two documents have in common. */
export const reuseRow = z.strictObject({
	a: clauseId.describe('前一文件的条款标识；文件先后依目录，未载日期者依估计。'),
	a_offset: a_offset.describe('在前一条款full_text中的起点，自0起，以UTF-16码元计。'),
	b: clauseId.describe('后一文件的条款标识。'),
	b_offset: b_offset.describe('在后一条款full_text中的起点，自0起，以UTF-16码元计。'),
	text: text.describe('相同的文字，连同标点，逐字相同且向两端都不能再延长。'),
	han: han.describe('汉字数，至少15，不计标点、数字和字母。'),
	boilerplate: z.boolean().describe('套话或公文格式为真。'),
	boilerplate_reason: sharedPassage.shape.boilerplate.describe('判为套话或公文格式的理由；不是则为空。'),
	url: z.url().describe('这处文字在本站“相同文字”页中的位置。'),
	a_document_title: document_title.describe('前一文件的题名。'),
	a_clause_label: clause_label.describe('前一条款的叫法。'),
	a_url: z.url().describe('前一条款的地址。'),
	b_document_title: document_title.describe('后一文件的题名。'),
	b_clause_label: clause_label.describe('后一条款的叫法。'),
	b_url: z.url().describe('后一条款的地址。'),
});
export type ReuseRow = z.output<typeof reuseRow>;
