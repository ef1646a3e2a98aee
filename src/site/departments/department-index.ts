import type { Role } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { DepartmentRow } from '../../core/model/rows.ts';
import { describeBook } from './department-findings.ts';
import { readDutyBook, type DutyBook } from './duty-book.ts';
import { kindNames } from '../corpus/kind-names.ts';
import { roleOrder } from '../../core/model/role-names.ts';
import { getTogetherChart, type TogetherChart } from './together.ts';
import { countRoles, listUnitDuties, type UnitDuty } from './unit-duties.ts';

/** A unit's line in the index. */
export interface UnitLine {
	unit: DepartmentRow;
	/** Clauses that name it, in all and in each document of the province that names units. */
	total: number;
	byDocument: number[];
	roles: Record<Role, number>;
	/** The same with each clause counted once, under its weightiest role: the parts of a bar. */
	bar: Record<Role, number>;
}

/** The units of a province, kind by kind. */
export interface ProvinceUnits {
	province: string;
	/** Its documents that name units. */
	documents: DocumentMeta[];
	kinds: { kind: string; name: string; lines: UnitLine[] }[];
}

/** How a document names its units. */
export interface DocumentLine {
	meta: DocumentMeta;
	/** Clauses that name units, and those of them that give each role. */
	assignments: number;
	roles: Record<Role, number>;
	units: number;
	/** Clauses without clauses below, and those of them nobody answers for. */
	leaves: number;
	orphans: number;
}

/** Everything the page of all units shows. */
export interface DepartmentIndex {
	findings: string[];
	documents: DocumentLine[];
	chart: TogetherChart;
	provinces: ProvinceUnits[];
	/** Number of units, of printed names, and the largest number of clauses of one unit. */
	units: number;
	spellings: number;
	largest: number;
}

/** Collects the page of all units. */
export async function getDepartmentIndex(): Promise<DepartmentIndex> {
	const book = await readDutyBook();
	const provinces = [...new Set(book.documents.filter(({ assignments }) => assignments.length > 0).map(({ meta }) => meta.province))];
	const listed = provinces.map((province) => listProvince(book, province));
	const units = [...book.units.values()];
	const most = listed.toSorted((a, b) => count(b) - count(a))[0]?.province ?? '';
	return {
		findings: describeBook(book),
		documents: book.documents.map(({ meta, assignments, leaves, orphans }) => ({
			meta,
			assignments: assignments.length,
			roles: countRoles(assignments.map((assignment) => ({ roles: [...new Set(assignment.units.flatMap(({ roles }) => roles))] }))),
			units: new Set(assignments.flatMap((assignment) => assignment.units.map(({ unit }) => unit))).size,
			leaves,
			orphans: orphans.length,
		})),
		chart: getTogetherChart(book, most, 20),
		provinces: listed,
		units: units.length,
		spellings: units.reduce((sum, { spellings }) => sum + spellings.length, 0),
		largest: Math.max(...listed.flatMap(({ kinds }) => kinds.flatMap(({ lines }) => lines.map(({ total }) => total)))),
	};
}

function count({ kinds }: ProvinceUnits): number {
	return kinds.reduce((sum, { lines }) => sum + lines.length, 0);
}

function listProvince(book: DutyBook, province: string): ProvinceUnits {
	const documents = book.documents.filter(({ meta, assignments }) => meta.province === province && assignments.length > 0);
	const lines = [...book.units.values()]
		.filter((unit) => unit.province === province)
		.map((unit): UnitLine => {
			const duties = listUnitDuties(book, unit.id);
			const all = duties.flatMap((document) => document.duties);
			return {
				unit,
				total: all.length,
				byDocument: documents.map(({ meta }) => duties.find((document) => document.meta === meta)?.duties.length ?? 0),
				roles: countRoles(all),
				bar: countRoles(all.map(weightiest)),
			};
		});
	return {
		province,
		documents: documents.map(({ meta }) => meta),
		kinds: Object.entries(kindNames).flatMap(([kind, name]) => {
			const own = lines.filter(({ unit }) => unit.kind === kind).sort((a, b) => b.total - a.total);
			return own.length > 0 ? [{ kind, name, lines: own }] : [];
		}),
	};
}

function weightiest({ roles }: UnitDuty): { roles: Role[] } {
	return { roles: roleOrder.filter((role) => roles.includes(role)).slice(0, 1) };
}
