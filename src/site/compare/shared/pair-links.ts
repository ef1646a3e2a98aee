import { sharedPath } from '../../../core/compare/twins.ts';
import type { SharedPair } from '../../../core/model/shared-passage.ts';
import { readAlignedPairs } from '../../corpus/alignments.ts';
import { listDocuments } from '../../corpus/documents.ts';
import { href } from '../../corpus/href.ts';
import { readSharedPairs } from '../../corpus/shared-pairs.ts';

/** A pair of documents in the list of all. */
export interface PairLink {
	href: string;
	a: string;
	b: string;
	count: number;
	longest: number;
	current: boolean;
}

/** Address of the page that sets two documents side by side, where there is one. */
export function findSideBySide(a: string, b: string): string | undefined {
	const aligned = readAlignedPairs().find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
	return aligned && href(`compare/${aligned.a}/${aligned.b}/`);
}

/** Every two documents; passages that are boilerplate are not counted. */
export async function listPairs(current: SharedPair): Promise<PairLink[]> {
	const titles = new Map((await listDocuments()).map(({ id, short_title }) => [id, short_title]));
	return readSharedPairs().map((pair) => {
		const own = pair.passages.filter(({ boilerplate }) => boilerplate === null);
		return {
			href: href(sharedPath(pair.a, pair.b)),
			a: titles.get(pair.a) ?? pair.a,
			b: titles.get(pair.b) ?? pair.b,
			count: own.length,
			longest: Math.max(0, ...own.map(({ han }) => han)),
			current: pair === current,
		};
	});
}
