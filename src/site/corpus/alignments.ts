import { alignedPairs, type AlignedPair } from '../../core/model/alignment.ts';
import { readerOf } from './reader.ts';

/** Every pair of documents with coded alignments, in the order of `seeds/alignments/pairs.yaml`. */
export const readAlignedPairs = readerOf('content/alignments.json', alignedPairs);

/** A paragraph of a longer plan that no yearly plan carries out, with the pair in whose coding it is said. */
export interface IdleParagraph {
	pair: AlignedPair;
	clause: string;
	note: string;
}

/** Lists them for a longer plan. */
export function listIdle(plan: string): IdleParagraph[] {
	return readAlignedPairs()
		.filter(({ b, kind }) => kind === 'execution' && b === plan)
		.flatMap((pair) =>
			pair.groups.filter(({ from }) => from.length === 0).flatMap(({ to, note }) => to.map((clause) => ({ pair, clause, note }))),
		);
}
