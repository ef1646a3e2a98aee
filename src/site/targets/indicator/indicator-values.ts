import { placePath } from '../../../core/facts/paths.ts';
import type { TargetRow } from '../../../core/model/fact-rows.ts';
import { listTargets } from '../../corpus/fact-rows.ts';
import { readFacts } from '../../corpus/facts.ts';
import { href } from '../../corpus/href.ts';
import { readPlaceTable } from '../../corpus/tables.ts';
import { readTargetContexts, type TargetContext } from '../target-contexts.ts';
import { formatPeriod } from '../../corpus/dates.ts';
import { nameOfScope } from '../../corpus/target-words.ts';

/** One value of an indicator with everything a page says of it. */
export interface IndicatorValue {
	row: TargetRow;
	context: TargetContext;
	/** Id of its quote on the indicator's page: `sx-plan-2022-18-t2`. */
	anchor: string;
	/** 2021—2025年. */
	period: string;
	scope: { name: string; href: string | undefined };
}

/** The values of an indicator in the order of the documents. */
export async function listIndicatorValues(indicator: string): Promise<IndicatorValue[]> {
	const [rows, contexts, facts] = await Promise.all([listTargets(), readTargetContexts(), readFacts()]);
	const places = readPlaceTable();
	const pathOf = placePath(places, facts);
	return rows
		.filter((row) => row.indicator === indicator)
		.map((row) => {
			const context = contexts.get(row.id);
			if (!context) throw new Error(`no context for target ${row.id}`);
			const place = places.find(({ id }) => id === row.place);
			return {
				row,
				context,
				anchor: anchorOf(row.id),
				period: formatPeriod(row.period),
				scope: place ? { name: place.name, href: href(pathOf(place.id)) } : { name: nameOfScope(row.place) ?? row.place, href: undefined },
			};
		});
}

/** Id of a target's quote on its indicator's page. */
export function anchorOf(target: string): string {
	return target.replaceAll('/', '-');
}

/** Sorts values by the end of their period, then by document; a value without period stands at the year of its document. */
export function byTime(a: IndicatorValue, b: IndicatorValue): number {
	return yearOf(a) - yearOf(b) || a.context.meta.order - b.context.meta.order;
}

function yearOf({ row: { period }, context: { meta } }: IndicatorValue): number {
	const last = period && /^\d{4}-\d{4}$/.test(period) ? period.slice(5) : period?.slice(0, 4);
	return Number(last ?? meta.issued?.slice(0, 4) ?? meta.estimated?.year ?? 0);
}
