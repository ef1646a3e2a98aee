import { parseQuantity, type Quantity } from '../../../core/facts/quantity.ts';
import { parsePhrases } from '../../../core/search/phrases.ts';
import type { ExploreRow } from './row.ts';
import type { ExploreState } from './state.ts';

/** Rows that pass, by their number, and how many rows each facet value would show. */
export interface Found {
	passed: number[];
	/** Counts leave a facet's own choice out. */
	counts: { [facet: string]: Map<string, number> };
}

/** Rows that hold all the words, lie within the bounds and have a chosen value of each facet. A bound that is no amount bounds nothing. */
export function filterRows(rows: readonly ExploreRow[], state: ExploreState, facets: readonly string[]): Found {
	const phrases = parsePhrases(state.text);
	const [min, max] = [parseQuantity(state.min), parseQuantity(state.max)];
	const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()]));
	const passed: number[] = [];
	for (const [number, row] of rows.entries()) {
		if (!phrases.every((phrase) => row.text.includes(phrase)) || !isWithin(row, min, max)) continue;
		const failed = facets.filter((facet) => !passes(row, facet, state));
		if (failed.length === 0) passed.push(number);
		for (const facet of facets) {
			if (failed.some((other) => other !== facet)) continue;
			for (const value of row.facets[facet] ?? []) counts[facet]?.set(value, (counts[facet].get(value) ?? 0) + 1);
		}
	}
	return { passed, counts };
}

function passes(row: ExploreRow, facet: string, { facets }: ExploreState): boolean {
	const chosen = facets[facet];
	return !chosen?.length || (row.facets[facet] ?? []).some((value) => chosen.includes(value));
}

/** Amounts of different units are never compared; a bound without unit asks for none. */
function isWithin({ range, unit }: ExploreRow, min: Quantity | null, max: Quantity | null): boolean {
	if (!min && !max) return true;
	if (!range) return false;
	const fits = (bound: Quantity | null): boolean => bound === null || bound.unit === '' || bound.unit === unit;
	return fits(min) && fits(max) && range[1] >= (min?.value ?? -Infinity) && range[0] <= (max?.value ?? Infinity);
}
