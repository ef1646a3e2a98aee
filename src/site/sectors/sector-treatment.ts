import { placePath, unitPath } from '../../core/facts/paths.ts';
import { walk, type Role } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { DocumentFacts, LocatedTarget } from '../../core/model/facts.ts';
import type { Sector } from '../../core/model/sector.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { findDepartment } from '../corpus/department-table.ts';
import { readFacts } from '../corpus/facts.ts';
import { href } from '../corpus/href.ts';
import { findResponsible } from '../corpus/responsible.ts';
import { countHan, listSectorClauses, type SectorClause } from '../corpus/sector-clauses.ts';
import { readPlaceTable, readSectorTable } from '../corpus/tables.ts';
import { searchTerms, type TermHits } from '../corpus/sector-terms.ts';
import { listByTime } from '../corpus/timeline.ts';

/** Whether a document has clauses whose primary sector it is, only clauses that also treat it, or none. */
export type TreatmentState = 'own' | 'shared' | 'absent';

/** A unit that answers for clauses of a sector. */
export interface SectorUnit {
	id: string;
	name: string;
	href: string;
}

/** How one document treats one sector. */
export interface Treatment {
	meta: DocumentMeta;
	state: TreatmentState;
	/** Han characters of the clauses whose primary sector it is. */
	characters: number;
	/** The same as a share of the whole text but for cover notice and closing matter, 0 to 1. */
	share: number;
	/** Clauses whose own printed heading names the sector. */
	headings: SectorClause[];
	/** Clauses whose primary sector it is; headings without words of their own are left out. */
	own: SectorClause[];
	/** Clauses of other sectors that also treat it, the same way. */
	shared: SectorClause[];
	/** Coded figures and goals of the sector, in reading order, each with its clause. */
	targets: { target: LocatedTarget; clause: SectorClause }[];
	/** Units that answer for its own clauses, by role, in printed order. */
	units: { role: Role; units: SectorUnit[] }[];
	/** Number of different units. */
	unitCount: number;
	/** Whether the document names units at all. */
	namesUnits: boolean;
	/** Places its own clauses mention, in order of the text. */
	places: { name: string; href: string }[];
	/** Where the terms of the sector occur; looked for only where the sector is absent. */
	terms: TermHits[];
}

let treatments: Promise<Map<string, Treatment[]>> | undefined;

/** How each document, oldest first, treats each sector of the taxonomy. */
export function listTreatments(): Promise<Map<string, Treatment[]>> {
	treatments ??= makeTreatments();
	return treatments;
}

async function makeTreatments(): Promise<Map<string, Treatment[]>> {
	const table = readSectorTable();
	const [documents, facts] = [await listByTime(), await readFacts()];
	const pathOfPlace = placePath(readPlaceTable(), facts);
	const result = new Map<string, Treatment[]>(table.map(({ id }) => [id, []]));
	for (const meta of documents) {
		const coded = facts.find(({ document }) => document === meta.id);
		if (!coded) continue;
		const treat = reader(meta, coded, table, pathOfPlace);
		for (const sector of table) result.get(sector.id)?.push(treat(sector));
	}
	return result;
}

/** Reads a document once and says how it treats any sector. */
function reader(
	meta: DocumentMeta,
	{ sectors, targets, mentions }: DocumentFacts,
	table: readonly Sector[],
	pathOfPlace: (id: string) => string,
): (sector: Sector) => Treatment {
	const clauses = listSectorClauses(meta.id);
	const duties = dutiesByClause(meta);
	const names = {
		sectors: new Map(table.map(({ id, name }) => [id, name])),
		places: new Map(readPlaceTable().map((place) => [place.id, place])),
	};
	const sizes = new Map(Object.keys(sectors).map((id) => [id, countHan(clauses.get(id)?.text ?? '')]));
	const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	const pick = (ids: readonly string[]): SectorClause[] => ids.flatMap((id) => clauses.get(id) ?? []);
	const inOrder = [...clauses.keys()].filter((id) => sectors[id]);
	return ({ id, headings, terms }) => {
		const own = inOrder.filter((clause) => sectors[clause]?.[0] === id);
		const shared = inOrder.filter((clause) => (sectors[clause]?.indexOf(id) ?? -1) > 0);
		const state = own.length > 0 ? 'own' : shared.length > 0 ? 'shared' : 'absent';
		const characters = own.reduce((sum, clause) => sum + (sizes.get(clause) ?? 0), 0);
		const units = groupUnits(own.flatMap((clause) => duties.get(clause) ?? []));
		const places = [...new Set(mentions.filter(({ clause }) => own.includes(clause)).map(({ place }) => place))];
		return {
			meta,
			state,
			characters,
			share: whole ? characters / whole : 0,
			headings: [...clauses.values()].filter(({ id: clause, title }) => title && headings.includes(`${meta.id}/${clause}`)),
			own: pick(own).filter(({ isHeading }) => !isHeading),
			shared: pick(shared).filter(({ isHeading }) => !isHeading),
			targets: targets
				.filter((target) => target.sectors.includes(id))
				.flatMap((target) => pick([target.clause]).map((clause) => ({ target, clause }))),
			units,
			unitCount: new Set(units.flatMap((group) => group.units.map((unit) => unit.id))).size,
			namesUnits: [...duties.values()].some((list) => list.length > 0),
			places: places.flatMap((place) => {
				const entry = names.places.get(place);
				return entry && entry.kind !== 'brand' ? { name: entry.name, href: href(pathOfPlace(place)) } : [];
			}),
			terms:
				state === 'absent'
					? searchTerms(terms, [...clauses.values()], (clause) => names.sectors.get(sectors[clause]?.[0] ?? '') ?? null)
					: [],
		};
	};
}

interface ResolvedDuty {
	id: string;
	name: string;
	role: Role;
}

/** Units that answer for each clause, with their ids. */
function dutiesByClause({ id: document, province }: DocumentMeta): Map<string, ResolvedDuty[]> {
	return new Map(
		[...walk(readClauses(document))].map(([clause, ancestors]) => [
			clause.id,
			findResponsible(clause, ancestors).duties.flatMap(({ name, role }) => {
				const id = findDepartment(name, province);
				return id === null ? [] : { id, name, role };
			}),
		]),
	);
}

const roleOrder: readonly Role[] = ['lead', 'responsible', 'cooperating', 'task-force'];

function groupUnits(duties: readonly ResolvedDuty[]): Treatment['units'] {
	return roleOrder
		.map((role) => {
			const names = new Map(duties.filter((duty) => duty.role === role).map(({ id, name }) => [id, name]));
			return { role, units: [...names].map(([id, name]) => ({ id, name, href: href(unitPath(id)) })) };
		})
		.filter(({ units }) => units.length > 0);
}
