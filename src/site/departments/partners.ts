import type { Role } from '../../core/model/clause.ts';
import type { CodedAssignment } from './duty-book.ts';

/** Two units named by the same clauses. */
export interface Pair {
	units: [string, string];
	clauses: CodedAssignment[];
}

/** Another unit a unit is named with. */
export interface Partner {
	unit: string;
	clauses: CodedAssignment[];
	/** In how many of the clauses the other unit has each role. */
	roles: Map<Role, number>;
}

/** Every pair of units that share a clause, the most clauses first; ties keep the order of the text. */
export function listPairs(assignments: readonly CodedAssignment[]): Pair[] {
	const pairs = new Map<string, Pair>();
	for (const assignment of assignments)
		for (const [index, a] of assignment.units.entries())
			for (const b of assignment.units.slice(index + 1)) {
				const units = [a.unit, b.unit].sort() as [string, string];
				const pair = pairs.get(units.join(' ')) ?? { units, clauses: [] };
				pairs.set(units.join(' '), pair);
				pair.clauses.push(assignment);
			}
	return [...pairs.values()].sort((a, b) => b.clauses.length - a.clauses.length);
}

/** The units a unit is named with, the most clauses first. */
export function listPartners(unit: string, assignments: readonly CodedAssignment[]): Partner[] {
	return listPairs(assignments.filter(({ units }) => units.some((named) => named.unit === unit)))
		.filter(({ units }) => units.includes(unit))
		.map(({ units: [a, b], clauses }) => {
			const other = a === unit ? b : a;
			const roles = new Map<Role, number>();
			for (const { units } of clauses)
				for (const role of units.find((named) => named.unit === other)?.roles ?? []) roles.set(role, (roles.get(role) ?? 0) + 1);
			return { unit: other, clauses, roles };
		});
}
