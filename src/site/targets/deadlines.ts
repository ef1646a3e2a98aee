import { groups, range } from 'd3';

/** What the timeline knows of a target. */
export interface Dated {
	document: string;
	year: number | null;
	/** True when the sentence itself prints the period. */
	isPrinted: boolean;
	hasNumber: boolean;
}

/** A year of the timeline: its targets by document, or none. */
export interface DeadlineYear<Item> {
	year: number;
	count: number;
	lanes: { document: string; items: Item[] }[];
}

/**
 * Lays targets out along the years they are due in: one mark each, a lane a document in the order given,
 * printed periods before inferred ones and figures before mere goals, so that the shares can be seen.
 * Years without a target stand between, so that the line keeps time.
 * Targets without period are left out.
 */
export function layoutDeadlines<Item extends Dated>(items: readonly Item[]): DeadlineYear<Item>[] {
	const byYear = new Map(groups(items.filter(isDated), ({ year }) => year));
	const years = [...byYear.keys()];
	if (years.length === 0) return [];
	return range(Math.min(...years), Math.max(...years) + 1).map((year) => {
		const due = byYear.get(year) ?? [];
		const lanes = groups(due, ({ document }) => document).map(([document, own]) => ({ document, items: own.toSorted(byForm) }));
		return { year, count: due.length, lanes };
	});
}

function isDated<Item extends Dated>(item: Item): item is Item & { year: number } {
	return item.year !== null;
}

function byForm(a: Dated, b: Dated): number {
	return Number(b.isPrinted) - Number(a.isPrinted) || Number(b.hasNumber) - Number(a.hasNumber);
}
