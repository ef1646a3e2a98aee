import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { alignedPairs, type AlignedPair } from '../model/alignment.ts';

let read: AlignedPair[] | undefined;

/** The pairs of documents whose clauses are aligned by reading, in the order of `seeds/alignments/pairs.yaml`. */
export function listCodedPairs(): AlignedPair[] {
	read ??= alignedPairs.parse(JSON.parse(readFileSync(resolve('content/alignments.json'), 'utf8')));
	return read;
}
