import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/* Duties worked out a second time for the tests, from the files alone: nothing here comes from src/site/. */

interface Node {
	id: string;
	level: string;
	label: string;
	heading: string;
	has_page: boolean;
	pieces: { kind: string; duties?: { name: string; role: string }[] }[];
	children: Node[];
}

/** A clause that names units, with what it answers for. */
export interface Holder {
	/** `sx-plan-2021/55`. */
	clause: string;
	/** Roles of each unit, and the names it is printed under. */
	units: Map<string, { roles: Set<string>; printed: Set<string> }>;
}

export const documents = ['sx-producer', 'qh-producer', 'sx-plan-2021', 'sx-fyp14', 'sx-plan-2022'];
export const unitTable = parse(readFileSync('seeds/departments.yaml', 'utf8')) as { name: string; province: string; id: string }[];

const provinceOf = (document: string): string => (document.startsWith('qh-') ? '青海' : '山西');
const unitOf = (document: string, name: string): string =>
	unitTable.find((entry) => entry.name === name && entry.province === provinceOf(document))?.id ?? `missing ${name}`;
const isTail = ({ level, label, heading }: Node): boolean => level === 'paragraph' && label === '' && heading === '';
const ownDuties = (node: Node): { name: string; role: string }[] => node.pieces.flatMap(({ duties }) => duties ?? []);
/** Duties of a clause and of its untitled paragraphs, which its page shows with it. */
const shownDuties = (node: Node): { name: string; role: string }[] => [node, ...node.children.filter(isTail)].flatMap(ownDuties);

export const holders: Holder[] = [];
/** Clauses without clauses below and without units, `sx-fyp14/s6-1`. */
export const orphans: string[] = [];
/** Targets by unit, `sx-plan-2022/10/t1`. */
export const targetsOf = new Map<string, Set<string>>();

for (const document of documents) {
	const { clauses } = JSON.parse(readFileSync(`content/clauses/${document}.json`, 'utf8')) as { clauses: Node[] };
	const sectors = parse(readFileSync(`seeds/${document}.sectors.yaml`, 'utf8')) as Record<string, string[]>;
	const targets = parse(readFileSync(`seeds/${document}.targets.yaml`, 'utf8')) as { id: string; clause: string }[];
	const visit = (node: Node, above: Node[]): void => {
		const [parent] = above;
		const isPartOfParent = parent !== undefined && isTail(node);
		if (!isPartOfParent && shownDuties(node).length > 0) {
			const units: Holder['units'] = new Map();
			for (const { name, role } of shownDuties(node)) {
				const unit = units.get(unitOf(document, name)) ?? { roles: new Set(), printed: new Set() };
				units.set(unitOf(document, name), unit);
				unit.roles.add(role);
				unit.printed.add(name);
			}
			holders.push({ clause: `${document}/${node.id}`, units });
		}
		const answering = [node, ...above].map(shownDuties).find((duties) => duties.length > 0) ?? [];
		if (node.children.length === 0 && sectors[node.id] && answering.length === 0) orphans.push(`${document}/${node.id}`);
		for (const { name } of answering) {
			const unit = unitOf(document, name);
			const set = targetsOf.get(unit) ?? new Set();
			targetsOf.set(unit, set);
			for (const target of targets) if (target.clause === node.id) set.add(`${document}/${node.id}/${target.id}`);
		}
		for (const child of node.children) visit(child, [node, ...above]);
	};
	for (const clause of clauses) visit(clause, []);
}
