import type { Unaddressed } from '../model/clause-address.ts';
import type { LayoutElement, LayoutRow } from '../model/layout-element.ts';
import type { LayoutRole } from '../model/layout-role.ts';

/**
 * The rows of `layouts`: the parts of each layout, then the parts of single cities that are not the membership of one of those.
 * Cities with the same part by the same words share a row.
 */
export function makeLayoutRows(elements: readonly LayoutElement[], roles: readonly LayoutRole[]): Unaddressed<LayoutRow>[] {
	const parts = elements.map(({ layout, element, name, cities, role, quote, clause }) => ({
		layout,
		element,
		name,
		cities,
		role,
		quote,
		clause,
	}));
	const isMembership = (role: LayoutRole): boolean =>
		elements.some(({ layout, name, cities }) => layout === role.layout && name === role.role && cities.includes(role.city));
	const shared = Map.groupBy(
		roles.filter((role) => !isMembership(role)),
		({ layout, role, clause, quote }) => [layout, role, clause, quote].join('\0'),
	);
	const ofCities = [...shared.values()].flatMap((same) =>
		same.slice(0, 1).map(({ layout, element, role, quote, clause }) => ({
			layout,
			element,
			name: role,
			cities: same.map(({ city }) => city),
			role,
			quote,
			clause,
		})),
	);
	return [...parts, ...ofCities];
}
