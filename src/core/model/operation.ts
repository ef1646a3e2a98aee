import { z } from 'astro/zod';
import type { OperationRule } from './operation-rules.ts';

/**
 * One recorded difference between seed and reading text.
 * `at` and `length` count UTF-16 units of the reading text; `source` is what the seed has there.
 * Order matters: several operations may stand at one place.
 */
export interface Operation {
	at: number;
	length: number;
	source: string;
	rule: OperationRule;
	/** Id of the emendation, for rule `emendation`. */
	emendation?: string;
}

/** On disk an operation is a row `[at, length, source, rule]` with the emendation's id as a fifth cell. */
export const operationRow = z.union([
	z.tuple([z.number(), z.number(), z.string(), z.string()]),
	z.tuple([z.number(), z.number(), z.string(), z.string(), z.string()]),
]);

/** `content/records/{id}.json`: everything needed to give the seed back byte for byte. */
export const record = z.strictObject({
	id: z.string(),
	encoding: z.enum(['utf-8', 'gb18030']),
	sha256: z.string(),
	operations: z.array(operationRow),
});

/**
 * Gives the seed's text back from the reading text.
 * @param reading the whole reading text of a document, all clauses in order
 * @param operations the recorded operations, in order of the text
 * @throws RangeError when the operations are not in order or reach past the end
 */
export function undo(reading: string, operations: readonly Operation[]): string {
	let position = 0;
	let source = '';
	for (const { at, length, source: original } of operations) {
		if (at < position || at + length > reading.length) throw new RangeError(`operation at ${at} is out of order or out of range`);
		source += reading.slice(position, at) + original;
		position = at + length;
	}
	return source + reading.slice(position);
}
