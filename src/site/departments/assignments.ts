import { dutiesOf, walk, type Clause, type Role } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { clauseRef, type ClauseRef } from '../corpus/clause-ref.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { findDepartment } from '../corpus/department-table.ts';
import { withParagraphs } from '../../core/model/clause-names.ts';

/** A unit named by an assignment. */
export interface AssignedUnit {
	unit: string;
	/** Its roles, without repeats; one clause may name a unit as lead and as cooperating, in two unit lines. */
	roles: Role[];
	/** The names it is printed under. */
	printed: string[];
}

/** A clause that names units itself or in its untitled paragraphs. */
export interface Assignment {
	clause: ClauseRef;
	/** The clause and every one below it that answers by its units; the clause itself first. */
	covered: ClauseRef[];
	/** Those of `covered` that are read on their own: titled or numbered, without clauses below. */
	heirs: ClauseRef[];
	/** Clauses right below it that name units of their own. */
	separate: ClauseRef[];
	units: AssignedUnit[];
}

/** What a document assigns, and what it leaves without a unit. */
export interface DocumentAssignments {
	assignments: Assignment[];
	/** Clauses without clauses below that neither name a unit nor stand below one that does, with their chapter. */
	orphans: { clause: ClauseRef; chapter: ClauseRef }[];
	/** How many clauses have no clauses below. */
	leaves: number;
}

/**
 * Reads who answers for what in a document, by the rule of `findResponsible`.
 * @param isBody false for clauses that say nothing to answer for: letterhead, addressees, imprint
 */
export function readAssignments({ id: document, province }: DocumentMeta, isBody: (clause: string) => boolean): DocumentAssignments {
	const assignments = new Map<string, Assignment>();
	const orphans: DocumentAssignments['orphans'] = [];
	let leaves = 0;
	for (const [clause, ancestors] of walk(readClauses(document))) {
		const holder = findHolder(clause, ancestors);
		const ref = clauseRef(document, clause);
		const isLeaf = clause.children.length === 0 && isBody(clause.id);
		if (isLeaf) leaves += 1;
		if (!holder) {
			if (isLeaf) orphans.push({ clause: ref, chapter: clauseRef(document, ancestors[0] ?? clause) });
			continue;
		}
		const known = assignments.get(holder.id);
		if (!known) {
			const units = gatherUnits(holder, (name) => findDepartment(name, province));
			assignments.set(holder.id, { clause: clauseRef(document, holder), covered: [ref], heirs: [], separate: [], units });
			const above = [...ancestors].reverse().find((ancestor) => assignments.has(ancestor.id));
			if (above) assignments.get(above.id)?.separate.push(ref);
		} else {
			known.covered.push(ref);
			if (isLeaf && !withParagraphs(holder).includes(clause)) known.heirs.push(ref);
		}
	}
	return { assignments: [...assignments.values()], orphans, leaves };
}

/** The clause whose units answer for a clause: itself, the item it is an untitled paragraph of, or the nearest above that names any. */
function findHolder(clause: Clause, ancestors: readonly Clause[]): Clause | undefined {
	const parent = ancestors.at(-1);
	if (parent && withParagraphs(parent).includes(clause) && namesUnits(parent)) return parent;
	return [clause, ...[...ancestors].reverse()].find(namesUnits);
}

function namesUnits(clause: Clause): boolean {
	return withParagraphs(clause).some((own) => dutiesOf(own).length > 0);
}

function gatherUnits(holder: Clause, find: (name: string) => string | null): AssignedUnit[] {
	const units = new Map<string, AssignedUnit>();
	for (const { name, role } of withParagraphs(holder).flatMap(dutiesOf)) {
		const id = find(name);
		// A name the table lacks is reported by the check of the data.
		if (id === null) continue;
		const unit = units.get(id) ?? { unit: id, roles: [], printed: [] };
		units.set(id, unit);
		if (!unit.roles.includes(role)) unit.roles.push(role);
		if (!unit.printed.includes(name)) unit.printed.push(name);
	}
	return [...units.values()];
}
