import type { TargetRow } from '../../core/model/fact-rows.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { DepartmentRow } from '../../core/model/rows.ts';
import { readAssignments, type Assignment, type DocumentAssignments } from './assignments.ts';
import { listDepartments } from '../corpus/department-table.ts';
import { listDocuments } from '../corpus/documents.ts';
import { listTargets } from '../corpus/fact-rows.ts';
import { readFacts } from '../corpus/facts.ts';
import { readSectorTable } from '../corpus/tables.ts';

/** A sector as a link shows it. */
export interface SectorName {
	id: string;
	name: string;
}

/** An assignment with what was coded in it. */
export interface CodedAssignment extends Assignment {
	meta: DocumentMeta;
	/** Sectors of the clause, the primary one first. */
	sectors: SectorName[];
	/** Targets stated in the clauses it covers. */
	targets: TargetRow[];
}

/** A document with its assignments. */
export interface DocumentDuties extends Omit<DocumentAssignments, 'assignments'> {
	meta: DocumentMeta;
	assignments: CodedAssignment[];
	/** Every target of the document. */
	targets: TargetRow[];
	/** Sectors and targets of a clause, for clauses nobody answers for. */
	codedIn: (clause: string) => { sectors: SectorName[]; targets: TargetRow[] };
}

/** All units and, by document in the order of the catalogue, what each is assigned. */
export interface DutyBook {
	units: Map<string, DepartmentRow>;
	documents: DocumentDuties[];
}

let book: Promise<DutyBook> | undefined;

/** Reads every assignment of every document, once a build. */
export function readDutyBook(): Promise<DutyBook> {
	book ??= makeDutyBook();
	return book;
}

async function makeDutyBook(): Promise<DutyBook> {
	const [documents, facts, targets] = await Promise.all([listDocuments(), readFacts(), listTargets()]);
	const targetsOf = Map.groupBy(targets, ({ clause }) => clause);
	const sectorNames = new Map(readSectorTable().map(({ id, name }) => [id, { id, name }]));
	return {
		units: new Map(listDepartments().map((unit) => [unit.id, unit])),
		documents: documents.map((meta) => {
			const sectorsOf = new Map(Object.entries(facts.find(({ document }) => document === meta.id)?.sectors ?? {}));
			const codedIn = (clause: string): { sectors: SectorName[]; targets: TargetRow[] } => ({
				sectors: (sectorsOf.get(clause) ?? []).flatMap((id) => sectorNames.get(id) ?? []),
				targets: targetsOf.get(`${meta.id}/${clause}`) ?? [],
			});
			// Every clause with matter in it was given a sector; letterheads and imprints were not.
			const { assignments, orphans, leaves } = readAssignments(meta, (clause) => sectorsOf.has(clause));
			return {
				meta,
				orphans,
				leaves,
				codedIn,
				targets: targets.filter(({ clause }) => clause.startsWith(`${meta.id}/`)),
				assignments: assignments.map((assignment) => ({
					...assignment,
					meta,
					sectors: codedIn(assignment.clause.id).sectors,
					targets: assignment.covered.flatMap(({ id }) => codedIn(id).targets),
				})),
			};
		}),
	};
}
