import type { Role } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { DepartmentRow } from '../../core/model/rows.ts';
import { describeUnit } from './department-findings.ts';
import { readDutyBook, type SectorName } from './duty-book.ts';
import { kindNames } from '../corpus/kind-names.ts';
import { listPartners, type Partner } from './partners.ts';
import { countRoles, groupBySector, listUnitDuties, type UnitDocument, type UnitDuty } from './unit-duties.ts';

/** Another unit and the clauses shared with it. */
export interface NamedPartner extends Omit<Partner, 'unit'> {
	unit: DepartmentRow;
}

/** A unit's duties in one sector, in the earlier and the later of two plans. */
export interface YearLine {
	sector: SectorName;
	/** Clauses whose primary sector it is. */
	duties: [UnitDuty[], UnitDuty[]];
	/** Clauses that touch it beside another. */
	beside: [UnitDuty[], UnitDuty[]];
}

/** A unit's duties in two yearly plans. */
export interface YearChange {
	plans: [DocumentMeta, DocumentMeta];
	counts: [number, number];
	/** One line a sector. */
	lines: YearLine[];
	finding: string;
}

/** Everything a unit's page shows. */
export interface DepartmentPage {
	unit: DepartmentRow;
	kind: string;
	finding: string;
	/** Each printed name with the documents that print it. */
	spellings: { name: string; places: { meta: DocumentMeta; count: number }[] }[];
	documents: (UnitDocument & { roles: Record<Role, number> })[];
	change: YearChange | undefined;
	partners: NamedPartner[];
	/** Units of other provinces that bear its name. */
	namesakes: DepartmentRow[];
}

/** Ids of all units. */
export async function listDepartmentPages(): Promise<string[]> {
	return [...(await readDutyBook()).units.keys()];
}

/**
 * Collects the page of a unit.
 * @throws Error when the table of units has no such id
 */
export async function getDepartmentPage(id: string): Promise<DepartmentPage> {
	const book = await readDutyBook();
	const unit = book.units.get(id);
	if (!unit) throw new Error(`no unit ${id} in seeds/departments.yaml`);
	const documents = listUnitDuties(book, id);
	const duties = documents.flatMap((document) => document.duties);
	return {
		unit,
		kind: kindNames[unit.kind],
		finding: describeUnit(unit, documents),
		spellings: unit.spellings.map((name) => ({
			name,
			places: documents.flatMap(({ meta, duties: own }) => {
				const count = own.filter(({ printed }) => printed.includes(name)).length;
				return count > 0 ? [{ meta, count }] : [];
			}),
		})),
		documents: documents.map((document) => ({ ...document, roles: countRoles(document.duties) })),
		change: findChange(documents),
		partners: listPartners(id, duties).flatMap(({ unit: other, ...shared }) => {
			const named = book.units.get(other);
			return named ? [{ ...shared, unit: named }] : [];
		}),
		namesakes: [...book.units.values()].filter(
			({ id: other, spellings }) => other !== id && spellings.some((name) => unit.spellings.includes(name)),
		),
	};
}

/** Compares the last two plans for single years, if there are two and one of them names the unit. */
function findChange(documents: readonly UnitDocument[]): YearChange | undefined {
	const [before, after] = documents
		.filter(({ meta, namesUnits }) => namesUnits && /^\d{4}$/.test(meta.period ?? ''))
		.toSorted((a, b) => Number(a.meta.period) - Number(b.meta.period))
		.slice(-2);
	if (!before || !after || before.duties.length + after.duties.length === 0) return undefined;
	const all = [...before.duties, ...after.duties];
	const byPlan = (duties: readonly UnitDuty[]): [UnitDuty[], UnitDuty[]] => [
		duties.filter(({ meta }) => meta === before.meta),
		duties.filter(({ meta }) => meta === after.meta),
	];
	const lines = groupBySector(all).map(({ sector, duties }) => ({
		sector,
		duties: byPlan(duties),
		beside: byPlan(all.filter(({ sectors }) => sectors.slice(1).some(({ id }) => id === sector.id))),
	}));
	const counts: [number, number] = [before.duties.length, after.duties.length];
	return { plans: [before.meta, after.meta], counts, lines, finding: describeChange([before.meta, after.meta], counts, lines) };
}

function describeChange(plans: YearChange['plans'], [before, after]: [number, number], lines: YearChange['lines']): string {
	const names = (part: YearChange['lines']): string => part.map(({ sector }) => sector.name).join('、');
	if (before === 0) return `${plans[0].short_title}没有列这个单位；${plans[1].short_title}列在${after}条里。`;
	if (after === 0) return `${plans[0].short_title}列在${before}条里；${plans[1].short_title}没有再列。`;
	const none = ({ duties, beside }: YearLine, plan: 0 | 1): boolean => duties[plan].length + beside[plan].length === 0;
	const fresh = lines.filter((line) => none(line, 0) && line.duties[1].length > 0);
	const gone = lines.filter((line) => none(line, 1) && line.duties[0].length > 0);
	return [
		before === after ? `两年都列在${before}条里` : `由${before}条到${after}条`,
		...(fresh.length > 0 ? [`新涉${names(fresh)}`] : []),
		...(gone.length > 0 ? [`不再涉及${names(gone)}`] : []),
	]
		.join('；')
		.concat('。');
}
