import { layoutHalfMatrix, type HalfMatrix } from './half-matrix.ts';
import { seriate } from './seriate.ts';
import type { DepartmentRow } from '../../core/model/rows.ts';
import type { CodedAssignment, DutyBook } from './duty-book.ts';
import { listPairs, type Pair } from './partners.ts';

/** Which units of a province are named together. */
export interface TogetherChart {
	province: string;
	/** The units that share most clauses with others, in the order of the chart, each under its shortest name. */
	units: { row: DepartmentRow; short: string }[];
	/** Clauses shared by two units, in the order of `units`. */
	matrix: number[][];
	layout: HalfMatrix;
	/** Pairs among the units, the most clauses first; in a pair the unit that shares more clauses first. */
	pairs: Pair[];
	/** The clause that names most units. */
	longest: CodedAssignment;
}

/** Row height that leaves room for eleven-pixel names on a phone 360 pixels wide. */
export const pitch = 22;

/**
 * Collects the chart of a province.
 * @param limit number of units
 * @throws Error when no document of the province names units
 */
export function getTogetherChart({ units, documents }: DutyBook, province: string, limit: number): TogetherChart {
	const assignments = documents.filter(({ meta }) => meta.province === province).flatMap((document) => document.assignments);
	const [longest] = assignments.toSorted((a, b) => b.units.length - a.units.length);
	if (!longest) throw new Error(`no document of ${province} names units`);
	const shared = new Map<string, number>();
	for (const assignment of assignments)
		if (assignment.units.length > 1) for (const { unit } of assignment.units) shared.set(unit, (shared.get(unit) ?? 0) + 1);
	const most = [...shared]
		.sort(([, a], [, b]) => b - a)
		.slice(0, limit)
		.map(([id]) => id);
	const pairs = listPairs(assignments)
		.filter((pair) => pair.units.every((unit) => most.includes(unit)))
		.map(({ units: named, clauses }): Pair => ({
			units: named.toSorted((a, b) => most.indexOf(a) - most.indexOf(b)) as Pair['units'],
			clauses,
		}));
	const sizes = new Map(
		pairs.flatMap(({ units: [a, b], clauses }) => [[`${a} ${b}`, clauses.length] as const, [`${b} ${a}`, clauses.length] as const]),
	);
	const tie = (a: string, b: string): number => sizes.get(`${a} ${b}`) ?? 0;
	const order = seriate(most.map((a) => most.map((b) => tie(a, b)))).map((index) => most[index] ?? '');
	const matrix = order.map((a) => order.map((b) => tie(a, b)));
	return {
		province,
		units: order.flatMap((id) => {
			const row = units.get(id);
			return row ? [{ row, short: shortest(row.spellings) }] : [];
		}),
		matrix,
		layout: layoutHalfMatrix(matrix, pitch),
		pairs,
		longest,
	};
}

function shortest(names: readonly string[]): string {
	return names.reduce((short, name) => (name.length < short.length ? name : short));
}
