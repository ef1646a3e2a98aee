import { z } from 'astro/zod';

/** One publication of this site or of one document in it, hand-written in `content/editions.yaml`. */
export const edition = z.strictObject({
	date: z.iso.date(),
	/** The document published or changed, or null for the whole site. */
	document: z.string().nullable(),
	title: z.string().min(1),
	/** What is new or changed and why, for readers. */
	note: z.string().min(1),
});
export type Edition = z.output<typeof edition>;

/** The whole file, newest first. */
export const editionFile = z
	.array(edition)
	.min(1)
	.superRefine((list, context) => {
		list.forEach(({ date }, index) => {
			if (index && date > (list[index - 1]?.date ?? ''))
				context.addIssue({ code: 'custom', path: [index, 'date'], message: 'editions stand newest first' });
		});
	});
