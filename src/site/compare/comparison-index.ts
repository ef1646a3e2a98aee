import type { DocumentMeta } from '../../core/model/document.ts';
import { readAlignedPairs } from '../corpus/alignments.ts';
import { listDocuments } from '../corpus/documents.ts';
import { href } from '../corpus/href.ts';
import { findSharedPath } from '../corpus/shared-pairs.ts';
import { getComparison, type Comparison } from './comparison.ts';

/** A coded pair as the index shows it. */
export interface PairEntry {
	comparison: Comparison;
	/** What the two are to each other. */
	kindName: string;
}

/** Everything the index of comparisons shows. */
export interface ComparisonIndex {
	pairs: PairEntry[];
	/** How many groups of clauses all pairs have. */
	groups: number;
	/** Pairs without coded alignments; their shared passages can be read. */
	others: { a: DocumentMeta; b: DocumentMeta; href: string }[];
}

const kindNames = { succession: '前后相承', execution: '年度计划与五年规划', parallel: '两省并行' } as const;

/** Collects the index: the coded pairs in their order, then all other pairs of documents in the order of the catalogue. */
export async function getComparisonIndex(): Promise<ComparisonIndex> {
	const pairs: PairEntry[] = [];
	for (const { a, b, kind } of readAlignedPairs()) pairs.push({ comparison: await getComparison(a, b), kindName: kindNames[kind] });
	const documents = await listDocuments();
	const isCoded = (one: string, other: string): boolean =>
		pairs.some(({ comparison: { a, b } }) => [a.id, b.id].sort().join() === [one, other].sort().join());
	const others = documents.flatMap((a, index) =>
		documents
			.slice(index + 1)
			.filter((b) => !isCoded(a.id, b.id))
			.flatMap((b) => {
				const path = findSharedPath(a.id, b.id);
				return path === undefined ? [] : [{ a, b, href: href(path) }];
			}),
	);
	const groups = pairs.reduce((sum, { comparison }) => sum + comparison.finding.groups.all, 0);
	return { pairs, groups, others };
}
