import { z } from 'astro/zod';
import { numberRow, targetRow } from './fact-rows.ts';
import { clauseId, clauseRow, documentRow, dutyRow, emendationRow } from './rows.ts';

const offset = z.int().nonnegative();
const duty = dutyRow.pick({ department: true, role: true, as_printed: true });

/** The file of one clause with a page, `/d/{document}/{clause}.json`: its row, its text and what was coded in it and below it. */
export const clauseFile = z.strictObject({
	$schema: z.url().describe('本文件的JSON Schema。'),
	document: documentRow.describe('所在文件。'),
	clause: clauseRow.describe('本条，与clauses.json的一行相同。'),
	whole_text: z.string().describe('本条连同以下各层的全部文字（校订后），每条一行。'),
	below: z.array(clauseId).describe('以下各层条款的标识，依文中次序。'),
	sectors: z.array(z.string()).describe('本条的行业标识，主要行业在前；未归类则为空。'),
	responsible: z
		.array(z.strictObject({ ...duty.shape, inherited: z.boolean().describe('单位印在上级条款时为真。') }))
		.describe('对本条负责的单位，依所印次序。'),
	targets: z.array(targetRow).describe('本条及以下的指标值，与targets.json的行相同。'),
	numbers: z.array(numberRow).describe('本条及以下的数字，与numbers.json的行相同。'),
	duties: z.array(dutyRow).describe('本条及以下所印的单位，与duties.json的行相同。'),
	mentions: z
		.array(
			z.strictObject({
				clause: clauseId,
				place: z.string().describe('地方标识。'),
				surface: z.string().min(1).describe('所印的字。'),
				offset: offset.describe('在该条full_text中的起点，自0起，以UTF-16码元计。'),
			}),
		)
		.describe('本条及以下提及的地方。'),
	emendations: z.array(emendationRow).describe('本条及以下的校勘，与emendations.json的行相同。'),
	citation: z.record(z.string(), z.string()).describe('各种引用格式。'),
	urls: z
		.strictObject({
			page: z.url().describe('条文页。'),
			reading: z.url().describe('在全文中的位置。'),
			source: z.url().describe('在底本中的位置。'),
			json: z.url().describe('本文件。'),
		})
		.describe('地址。'),
});
export type ClauseFile = z.output<typeof clauseFile>;
