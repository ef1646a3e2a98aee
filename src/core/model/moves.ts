import { z } from 'astro/zod';

/** `content/moved.json`: published ids that moved, `{document}/{id}` old → new. */
export const moves = z.record(z.string(), z.string());
export type Moves = z.output<typeof moves>;

/** Ids, without the document, under which a clause of a document was published before. */
export function formerIds(moved: Moves, document: string, clause: string): string[] {
	return Object.entries(moved)
		.filter(([, to]) => to === `${document}/${clause}`)
		.map(([from]) => from.slice(from.indexOf('/') + 1));
}
