import type { Tier } from '../../../core/model/commitment-words.ts';
import { countTiers, type TierCount } from '../../../core/compare/commitment.ts';
import type { DocumentMeta } from '../../../core/model/document.ts';
import { href } from '../../corpus/href.ts';
import type { Measure } from '../../corpus/measures.ts';
import { readSectorTable } from '../../corpus/tables.ts';
import { sectorPath } from '../../../core/facts/paths.ts';

/** One stacked bar with its figures. */
export interface TierRow {
	/** Year of the plan, where its group has a row for each. */
	period: string | null;
	href: string;
	count: TierCount;
}

/** Rows under one name. */
export interface TierGroup {
	name: string;
	href: string;
	rows: TierRow[];
}

/** With fewer measures than this, a share says nothing. */
export const fewest = 10;

/** How each tier is drawn, as parts of a bar. */
export const tierLooks: { readonly [tier in Tier]: string } = {
	done: 'fill-ink',
	build: 'fill-soft',
	push: 'fill-pale',
	encourage: 'fill-rose',
	explore: 'fill-seal',
};

type Measures = (meta: DocumentMeta) => readonly Measure[];

/** A row for each document. */
export function groupByDocument(documents: readonly DocumentMeta[], of: Measures): TierGroup[] {
	return documents.map((meta) => {
		const to = href(`d/${meta.id}/`);
		return { name: meta.short_title, href: to, rows: [{ period: null, href: to, count: countTiers(of(meta)) }] };
	});
}

/** The yearly plans sector by sector, most measures first; sectors without any are left out. */
export function groupBySector(series: readonly DocumentMeta[], of: Measures): TierGroup[] {
	const sum = ({ rows }: TierGroup): number => rows.reduce((total, { count }) => total + count.ranked, 0);
	return readSectorTable()
		.map(({ id, name }) => ({
			name,
			href: href(sectorPath(id)),
			rows: series.map((meta) => ({
				period: meta.period,
				href: `${href(sectorPath(id))}#${meta.id}`,
				count: countTiers(of(meta).filter(({ sector }) => sector === id)),
			})),
		}))
		.filter((group) => sum(group) > 0)
		.sort((a, b) => sum(b) - sum(a));
}

/** Share of a tier: 12%. */
export function formatTierShare({ tiers, ranked }: TierCount, tier: Tier): string {
	return `${Math.round((100 * tiers[tier]) / ranked)}%`;
}
