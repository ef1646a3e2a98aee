import { wholeProvinces } from '../../core/facts/vocabulary.ts';
import type { TargetRow } from '../../core/model/fact-rows.ts';
import type { Place } from '../../core/model/place.ts';
import { listTargets } from '../corpus/fact-rows.ts';
import type { Passage } from '../corpus/passages.ts';
import { readPlaceTable } from '../corpus/tables.ts';

/** A target in a clause that mentions a place. */
export interface PlaceTarget {
	target: TargetRow;
	passage: Passage;
	/** What it is about: 全省, 各市, a city. */
	scope: string;
}

/** Targets about the place, and those of other scope in clauses that mention it. */
export interface PlaceTargets {
	own: PlaceTarget[];
	beside: PlaceTarget[];
}

/** Finds the targets in the clauses that mention a place. */
export async function findPlaceTargets(place: Place, passages: readonly Passage[]): Promise<PlaceTargets> {
	const all = await listTargets();
	const names = new Map<string, string>([
		...Object.entries(wholeProvinces).map(([id, name]) => [id, id.startsWith('each-') ? name : '全省'] as const),
		...readPlaceTable().map(({ id, name }) => [id, name] as const),
	]);
	const found = passages.flatMap((passage) =>
		all
			.filter(({ clause }) => clause === `${passage.clause.document}/${passage.clause.id}`)
			.map((target) => ({ target, passage, scope: names.get(target.place) ?? target.place })),
	);
	return {
		own: found.filter(({ target }) => target.place === place.id),
		beside: found.filter(({ target }) => target.place !== place.id),
	};
}
