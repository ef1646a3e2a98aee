import type { LineageRow } from '../model/fact-rows.ts';
import type { Lineage } from '../model/lineage.ts';
import { addressEnd, type AddressOf } from './addresses.ts';

/** Rows of the pairs of targets. @param urlOf absolute address of an indicator's page */
export function makeLineageRows(lineages: readonly Lineage[], addressOf: AddressOf, urlOf: (indicator: string) => string): LineageRow[] {
	const addressOfTarget = (target: string | null) => (target === null ? null : addressOf(target.replace(/\/t\d+$/, '')));
	return lineages.map((lineage) => ({
		...lineage,
		url: urlOf(lineage.indicator),
		...addressEnd('from', addressOfTarget(lineage.from)),
		...addressEnd('to', addressOfTarget(lineage.to)),
	}));
}
