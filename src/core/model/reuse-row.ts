import { z } from 'astro/zod';
import { clauseId } from './rows.ts';
import { sharedPassage } from './shared-passage.ts';

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
});
export type ReuseRow = z.output<typeof reuseRow>;
