import { layoutLocator, type LocatedCity, type LocatorSize } from './locator.ts';
import { readCoordinates } from '../corpus/spatial.ts';
import { namePlace } from '../corpus/table-names.ts';

/** Size of the schematic: type of 12 px at its natural size; narrower than any phone. */
export const locatorSize: LocatorSize = { width: 232, height: 336, margin: 44, fontSize: 12 };

/** The schematic of the cities with coordinates, or null for a city without. */
export function findLocator(city: string): LocatedCity[] | null {
	const coordinates = readCoordinates();
	if (!coordinates.some((entry) => entry.city === city)) return null;
	return layoutLocator(
		coordinates.map((entry) => ({ ...entry, name: namePlace(entry.city) })),
		locatorSize,
	);
}
