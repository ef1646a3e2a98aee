import type { Tier } from '../../../core/model/commitment-words.ts';
import type { TierCount } from '../../../core/compare/commitment.ts';
import type { DocumentMeta } from '../../../core/model/document.ts';
import { countOf } from '../../corpus/document-names.ts';

/** What one learns from the counts: a sentence to print large, and more to go with it. */
export interface CommitmentFinding {
	lead: string;
	rest: string[];
	/** What the chart of the documents shows. */
	chart: string;
}

/** Shares that differ by less say the same, given how often the count errs. */
const alike = 0.05;

/** Says how often the yearly plans and the others promise to finish something, and what most measures say instead. */
export function findInCommitment(
	documents: readonly DocumentMeta[],
	counts: ReadonlyMap<string, TierCount>,
	[older, newer]: readonly [DocumentMeta, DocumentMeta],
): CommitmentFinding {
	const share = (meta: DocumentMeta, ...tiers: Tier[]): number => {
		const count = counts.get(meta.id);
		return count && count.ranked > 0 ? tiers.reduce((sum, tier) => sum + count.tiers[tier], 0) / count.ranked : 0;
	};
	const percent = (value: number): string => String(Math.round(value * 100));
	const others = documents.filter(({ id }) => id !== older.id && id !== newer.id);
	const rest = others.map((meta) => share(meta, 'done'));
	const isApart = Math.min(share(older, 'done'), share(newer, 'done')) > Math.max(...rest);
	const pushed = documents.map((meta) => share(meta, 'push'));
	const isAlike = (['done', 'build', 'push', 'encourage', 'explore'] as const).every(
		(tier) => Math.abs(share(older, tier) - share(newer, tier)) < alike,
	);
	const firm = (meta: DocumentMeta): string => percent(share(meta, 'done', 'build'));
	const soft = (meta: DocumentMeta): string => percent(share(meta, 'encourage', 'explore'));
	return {
		lead: `每一百项举措里说到“完成”的，${older.short_title}有${percent(share(older, 'done'))}项，${newer.short_title}有${percent(share(newer, 'done'))}项，另外${countOf(others.length)}份文件最多的也只有${percent(Math.max(...rest))}项。`,
		rest: [
			`${countOf(documents.length)}份文件都以“推动”“发展”“培育”一类的话为主，占${percent(Math.min(...pushed))}%到${percent(Math.max(...pushed))}%。`,
			`“完成”加“建设”，${older.period}年占${firm(older)}%，${newer.period}年占${firm(newer)}%；“鼓励”加“探索”，${older.period}年占${soft(older)}%，${newer.period}年占${soft(newer)}%${isAlike ? '：两年的口气大体相同' : ''}。`,
		],
		chart: isApart ? `说“完成”，${older.kind}多，${[...new Set(others.map(({ kind }) => kind))].join('和')}少` : '五类话在各文件中的份额',
	};
}

/** Which sector of the two yearly plans has lost or gained most measures to be finished; both years have enough to compare. */
export function findInSectors(
	sectors: readonly { name: string; rows: readonly { count: TierCount }[] }[],
	[older, newer]: readonly [DocumentMeta, DocumentMeta],
	fewest: number,
): string {
	const changes = sectors
		.filter(({ rows }) => rows.every(({ count }) => count.ranked >= fewest))
		.map(({ name, rows }) => ({ name, from: rows[0]?.count.tiers.done ?? 0, to: rows[1]?.count.tiers.done ?? 0 }))
		.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
	const [most] = changes;
	if (!most || most.from === most.to) return `${older.period}年与${newer.period}年，各行业的举措怎样说`;
	return `${most.name}说到“完成”的，从${older.period}年的${most.from}项${most.to < most.from ? '减' : '增'}到${newer.period}年的${most.to}项`;
}
