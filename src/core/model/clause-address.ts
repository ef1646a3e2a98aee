import { z } from 'astro/zod';

/** What a row says of the clause it points at, so that it can be opened and cited without a second table. */
export const clauseAddress = z.strictObject({
	url: z.url().describe('条款在本站的地址：条文页；没有条文页的，是全文中的位置。'),
	document_title: z.string().min(1).describe('所在文件的题名；是否本站拟定，见documents表的title_is_editorial。'),
	clause_label: z.string().min(1).describe('条款的叫法，如“第16条”“三（二）”。'),
});
export type ClauseAddress = z.output<typeof clauseAddress>;

/** A row before it is told where its clause stands. */
export type Unaddressed<Row> = Omit<Row, keyof ClauseAddress>;
