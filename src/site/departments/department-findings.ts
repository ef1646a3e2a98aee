import type { Role } from '../../core/model/clause.ts';
import type { DepartmentRow } from '../../core/model/rows.ts';
import type { DocumentDuties, DutyBook } from './duty-book.ts';
import { roleNames, roleOrder } from '../../core/model/role-names.ts';
import { countRoles, groupBySector, listUnitDuties, type UnitDocument } from './unit-duties.ts';

/** What the duties of all documents show, a sentence or two a province. */
export function describeBook(book: DutyBook): string[] {
	const provinces = [...new Set(book.documents.map(({ meta }) => meta.province))];
	return [...provinces.map((province) => describeProvince(book, province)), ...book.documents.filter(isSilent).map(describeSilent)];
}

/** A document without any unit: what it leaves open. */
export function describeSilent(document: DocumentDuties): string {
	const goals = countGoals(document);
	return `${document.meta.short_title}${document.leaves}条，一个责任单位也没有列${goals > 0 ? `，所提${goals}个目标值都没有写明由谁负责` : ''}。`;
}

/** Goals of a document nobody answers for, those in the opening words of a heading included; figures already reached, conditions and grants are not goals. */
export function countGoals({ targets }: DocumentDuties): number {
	return targets.filter(({ kind, departments }) => kind === 'target' && departments.length === 0).length;
}

function isSilent({ assignments }: DocumentDuties): boolean {
	return assignments.length === 0;
}

function describeProvince(book: DutyBook, province: string): string {
	const documents = book.documents.filter(({ meta, assignments }) => meta.province === province && assignments.length > 0);
	const assignments = documents.flatMap((document) => document.assignments);
	const duties = [...book.units.values()]
		.filter((unit) => unit.province === province)
		.map((unit) => ({ unit, duties: listUnitDuties(book, unit.id).flatMap((document) => document.duties) }));
	const most = findMost(duties.map(({ unit, duties: own }) => ({ unit, count: own.length })));
	const mostRoles = duties.filter(({ unit }) => most.units.includes(unit)).flatMap(({ duties: own }) => usedRoles(own));
	const lead = findMost(duties.map(({ unit, duties: own }) => ({ unit, count: countRoles(own).lead })));
	const leading = documents.filter((document) => document.assignments.some(hasLead));
	const led = assignments.filter(hasLead).length;
	const only = new Set(mostRoles).size === 1 && mostRoles[0] ? `，都是${roleNames[mostRoles[0]]}` : '';
	const where = documents.length > 1 ? `${province}${documents.length}份文件的` : `${documents[0]?.meta.short_title ?? ''}的`;
	const whereLed =
		leading.length < documents.length ? `只有${leading.map(({ meta }) => meta.short_title).join('、')}写明“牵头”，${led}条` : '';
	const everyLed = led === assignments.length ? '每条都写明牵头单位' : `${led}条写明“牵头”`;
	return (
		`${where}${assignments.length}条列出单位，${formatMost(most, '列名最多')}${only}；` +
		(led > 0 ? `${whereLed || everyLed}，${formatMost(lead, '牵头最多')}。` : '没有一条写明“牵头”。')
	);
}

function hasLead({ units }: { units: readonly { roles: readonly Role[] }[] }): boolean {
	return units.some(({ roles }) => roles.includes('lead'));
}

interface Most {
	units: DepartmentRow[];
	count: number;
}

function findMost(counts: readonly { unit: DepartmentRow; count: number }[]): Most {
	const count = Math.max(0, ...counts.map((entry) => entry.count));
	return { count, units: counts.filter((entry) => entry.count === count).map(({ unit }) => unit) };
}

function formatMost({ units, count }: Most, words: string): string {
	return `${units.map(({ name }) => name).join('、')}${words}，${units.length > 1 ? '各' : ''}${count}条`;
}

function usedRoles(duties: readonly { roles: readonly Role[] }[]): Role[] {
	return roleOrder.filter((role) => duties.some(({ roles }) => roles.includes(role)));
}

/** What one unit is assigned, in one sentence or two. */
export function describeUnit(unit: DepartmentRow, documents: readonly UnitDocument[]): string {
	const named = documents.filter(({ duties }) => duties.length > 0);
	const duties = named.flatMap((document) => document.duties);
	const where =
		named.length > 1
			? `列在${unit.province}${named.length}份文件的${duties.length}条里`
			: `只列在${named[0]?.meta.short_title ?? ''}的${duties.length}条里`;
	return `${unit.name}${where}，${describeRoles(duties)}。${describeHeadings(duties)}${describeSectors(duties)}`;
}

/** Says it when a unit stands at headings only, above clauses with units of their own, as the task forces do. */
function describeHeadings(duties: UnitDocument['duties']): string {
	if (duties.some(({ separate }) => separate.length === 0)) return '';
	const below = duties.reduce((sum, { separate }) => sum + separate.length, 0);
	return `写在标题${duties.map(({ clause }) => `“${clause.heading}”`).join('、')}上，其下${below}条另列责任单位。`;
}

function describeRoles(duties: readonly { roles: readonly Role[] }[]): string {
	const counts = countRoles(duties);
	const used = usedRoles(duties);
	const [only] = used;
	if (used.length === 1 && only) return `${duties.length > 1 ? '都是' : ''}${roleWords[only]}`;
	return used.map((role) => `${roleNames[role]}${counts[role]}条`).join('、');
}

const roleWords = { ...roleNames, 'task-force': '以专班负责' } as const;

function describeSectors(duties: UnitDocument['duties']): string {
	const groups = groupBySector(duties);
	const most = groups.filter(({ duties: own }) => own.length === groups[0]?.duties.length);
	const count = most[0]?.duties.length ?? 0;
	if (duties.length < 3 || count < 2 || most.length > 3) return '';
	return `所涉行业以${most.map(({ sector }) => sector.name).join('、')}为多，${most.length > 1 ? '各' : ''}${count}条。`;
}
