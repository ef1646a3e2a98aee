import { makeDutyRows } from '../../core/data/duties.ts';
import { unitPath } from '../../core/facts/paths.ts';
import type { Unaddressed } from '../../core/model/clause-address.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { Place } from '../../core/model/place.ts';
import type { DutyRow } from '../../core/model/rows.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { findDepartment, listDepartments } from '../corpus/department-table.ts';
import { href } from '../corpus/href.ts';
import { kindNames } from '../corpus/kind-names.ts';

/** A unit whose name holds the name of the place. */
export interface PlaceUnit {
	name: string;
	href: string;
	/** What it is by its own name. */
	kind: string;
	/** Clauses whose unit line names it. */
	clauseCount: number;
}

let duties: Unaddressed<DutyRow>[] | undefined;

/** Finds the units that have the name of a place in one of their printed names, with the clauses they answer for. */
export function findPlaceUnits(place: Place, documents: readonly DocumentMeta[]): PlaceUnit[] {
	const rows = (duties ??= listDuties(documents));
	return listDepartments()
		.filter(({ spellings }) => spellings.some((spelling) => spelling.includes(place.name)))
		.map(({ id, name, kind }) => ({
			name,
			href: href(unitPath(id)),
			kind: kindNames[kind],
			clauseCount: new Set(rows.filter(({ department }) => department === id).map(({ clause }) => clause)).size,
		}))
		.sort((a, b) => b.clauseCount - a.clauseCount);
}

function listDuties(documents: readonly DocumentMeta[]): Unaddressed<DutyRow>[] {
	return documents.flatMap(({ id, province }) => makeDutyRows(id, readClauses(id), (name) => findDepartment(name, province)));
}
