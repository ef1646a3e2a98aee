import type { Role } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { CodedAssignment, DutyBook, SectorName } from './duty-book.ts';
import { roleOrder } from '../../core/model/role-names.ts';

/** One assignment as it concerns one unit. */
export interface UnitDuty extends CodedAssignment {
	/** The unit's roles, the weightiest first. */
	roles: Role[];
	printed: string[];
}

/** A unit's assignments in one document. */
export interface UnitDocument {
	meta: DocumentMeta;
	duties: UnitDuty[];
	/** False for a document that names no unit at all. */
	namesUnits: boolean;
}

/** What a unit is assigned, by document of its province in the order of the catalogue. */
export function listUnitDuties({ units, documents }: DutyBook, unit: string): UnitDocument[] {
	const province = units.get(unit)?.province;
	return documents
		.filter(({ meta }) => meta.province === province)
		.map(({ meta, assignments }) => ({
			meta,
			namesUnits: assignments.length > 0,
			duties: assignments.flatMap((assignment) => {
				const own = assignment.units.find((candidate) => candidate.unit === unit);
				if (!own) return [];
				const targets = assignment.targets.filter(({ departments }) => departments.includes(unit));
				return [{ ...assignment, targets, roles: roleOrder.filter((role) => own.roles.includes(role)), printed: own.printed }];
			}),
		}));
}

/** How many clauses give a unit each role; a clause that gives two counts for both. */
export function countRoles(duties: readonly { roles: readonly Role[] }[]): Record<Role, number> {
	const counts: Record<Role, number> = { lead: 0, responsible: 0, cooperating: 0, 'task-force': 0 };
	for (const { roles } of duties) for (const role of roles) counts[role] += 1;
	return counts;
}

/** Duties by the primary sector of their clause, most first; ties keep the order of the text. */
export function groupBySector<T extends { sectors: SectorName[] }>(duties: readonly T[]): { sector: SectorName; duties: T[] }[] {
	const groups = new Map<string, { sector: SectorName; duties: T[] }>();
	for (const duty of duties) {
		const [sector] = duty.sectors;
		if (!sector) continue;
		const group = groups.get(sector.id) ?? { sector, duties: [] };
		groups.set(sector.id, group);
		group.duties.push(duty);
	}
	return [...groups.values()].sort((a, b) => b.duties.length - a.duties.length);
}
