import type { Place, PlaceKind } from '../../core/model/place.ts';

/** Kinds of place that take the name of a city they belong to; a mountain or a brand may carry it for other reasons. */
const namedAfterCity: readonly PlaceKind[] = ['zone', 'region', 'hub', 'project'];

/** Places that lie in a city by the documents' own words, or carry its name; of any other place, those that carry its name. */
export function findRelated(place: Place, places: readonly Place[]): Place[] {
	if (place.kind === 'brand') return [];
	return places.filter(({ id, name, kind, city }) => {
		if (id === place.id || kind === 'brand') return false;
		const carriesName = name.includes(place.name);
		return place.kind === 'city' ? city === place.id || (carriesName && namedAfterCity.includes(kind)) : carriesName;
	});
}
