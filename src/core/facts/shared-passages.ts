import { makeSharedPairs } from '../compare/shared-pairs.ts';
import { formula } from '../model/boilerplate.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ClauseTree } from '../model/document-tree.ts';
import type { SharedPair } from '../model/shared-passage.ts';
import { finding, readRecords } from './located.ts';
import type { ReadFile } from './vocabulary.ts';

/** Finds the shared passages of all documents, marks boilerplate after `boilerplate.yaml`, and checks that every formula is used. */
export function readSharedPassages(
	documents: readonly ClauseTree[],
	read: ReadFile,
): { pairs: SharedPair[]; findings: [file: string, diagnostic: Diagnostic][] } {
	const { records, diagnostics } = readRecords(read('boilerplate.yaml') ?? '[]', formula);
	const pairs = makeSharedPairs(
		documents,
		records.map(({ value }) => value),
	);
	const passages = pairs.flatMap((pair) => pair.passages);
	for (const { value, ...at } of records)
		if (!passages.some(({ text, boilerplate }) => text.includes(value.text) && boilerplate === value.reason))
			diagnostics.push(
				finding('quote-not-found', at, `没有一处相同文字因“${value.text}”判为套话。`, '请核对字样是否逐字相同；已有规则涵盖的不必再列。'),
			);
	return { pairs, findings: diagnostics.map((diagnostic) => ['boilerplate.yaml', diagnostic]) };
}
