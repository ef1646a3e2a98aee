import { findSharedPath } from '../corpus/shared-pairs.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { readAlignedPairs } from '../corpus/alignments.ts';
import { getComparison, type VerdictGroup } from './comparison.ts';
import type { Finding } from './comparison-finding.ts';
import { listDocuments } from '../corpus/documents.ts';
import { href } from '../corpus/href.ts';

/** A coded pair as the index shows it. */
export interface PairEntry {
	a: DocumentMeta;
	b: DocumentMeta;
	/** What the two are to each other. */
	kindName: string;
	href: string;
	sharedHref: string;
	finding: Finding;
	groups: VerdictGroup[];
}

/** Everything the index of comparisons shows. */
export interface ComparisonIndex {
	pairs: PairEntry[];
	/** Pairs without coded alignments; their shared passages can be read. */
	others: { a: DocumentMeta; b: DocumentMeta; href: string }[];
}

const kindNames = { succession: '前后相承', execution: '年度计划与五年规划', parallel: '两省并行' } as const;

/** Collects the index: the coded pairs in their order, then all other pairs of documents in the order of the catalogue. */
export async function getComparisonIndex(): Promise<ComparisonIndex> {
	const pairs: PairEntry[] = [];
	for (const { a, b, kind } of readAlignedPairs()) {
		const comparison = await getComparison(a, b);
		pairs.push({
			a: comparison.a,
			b: comparison.b,
			kindName: kindNames[kind],
			href: href(comparison.paths.own),
			sharedHref: href(comparison.paths.shared),
			finding: comparison.finding,
			groups: comparison.groups,
		});
	}
	const documents = await listDocuments();
	const isCoded = (one: string, other: string): boolean =>
		pairs.some(({ a, b }) => [a.id, b.id].sort().join() === [one, other].sort().join());
	const others = documents.flatMap((a, index) =>
		documents
			.slice(index + 1)
			.filter((b) => !isCoded(a.id, b.id))
			.flatMap((b) => {
				const path = findSharedPath(a.id, b.id);
				return path === undefined ? [] : [{ a, b, href: href(path) }];
			}),
	);
	return { pairs, others };
}
