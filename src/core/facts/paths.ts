import type { DocumentFacts } from '../model/facts.ts';
import type { Place } from '../model/place.ts';

/** Path of an indicator's page. */
export function indicatorPath(id: string): string {
	return `targets/${id}/`;
}

/** Path of a sector's page. */
export function sectorPath(id: string): string {
	return `sectors/${id}/`;
}

/** Path of a unit's page. */
export function unitPath(id: string): string {
	return `departments/${id}/`;
}

/** A place has a page of its own when it is a city, or when three clauses or more mention it. */
export function hasPlacePage(
	{ id, kind }: Pick<Place, 'id' | 'kind'>,
	facts: readonly Pick<DocumentFacts, 'document' | 'mentions'>[],
): boolean {
	const clauses = facts.flatMap(({ document, mentions }) =>
		mentions.filter(({ place }) => place === id).map(({ clause }) => `${document}/${clause}`),
	);
	return kind === 'city' || new Set(clauses).size >= 3;
}

/** Where a place is treated: its page, or its line in the index of places. */
export function placePath(
	places: readonly Place[],
	facts: readonly Pick<DocumentFacts, 'document' | 'mentions'>[],
): (id: string) => string {
	const paged = new Set(places.filter((place) => hasPlacePage(place, facts)).map(({ id }) => id));
	return (id) => (paged.has(id) ? `places/${id}/` : `places/#${id}`);
}

/** Paths of the pages that marks in a text lead to. */
export interface FactPaths {
	target: (indicator: string) => string;
	place: (id: string) => string;
	/** Null for a name the table of units lacks. */
	unit: (printedName: string, province: string) => string | null;
}

/** The paths of the coded facts. @param findUnit gives the id of the unit a printed name means in a province */
export function factPaths(
	places: readonly Place[],
	facts: readonly Pick<DocumentFacts, 'document' | 'mentions'>[],
	findUnit: (name: string, province: string) => string | null,
): FactPaths {
	const unit = (name: string, province: string): string | null => {
		const id = findUnit(name, province);
		return id && unitPath(id);
	};
	return { target: indicatorPath, place: placePath(places, facts), unit };
}
