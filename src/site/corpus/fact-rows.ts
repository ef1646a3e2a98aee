import { addAddresses } from '../../core/data/addresses.ts';
import { makeDutyRows } from '../../core/data/duties.ts';
import { makeLineageRows } from '../../core/data/lineages.ts';
import { makeTargetRow, targetId } from '../../core/data/targets.ts';
import { indicatorPath, placePath, sectorPath } from '../../core/facts/paths.ts';
import type { IndicatorRow, LineageRow, NumberRow, PlaceRow, SectorRow, TargetRow } from '../../core/model/fact-rows.ts';
import { walk } from '../../core/model/clause.ts';
import type { DutyRow } from '../../core/model/rows.ts';
import { readClauseAddresses } from './clause-addresses.ts';
import { readClauses } from './clause-tree.ts';
import { findDepartment } from './department-table.ts';
import { getDocument, listDocuments } from './documents.ts';
import { readFacts, readLineages } from './facts.ts';
import { absolute } from './href.ts';
import { departmentsByClause } from './responsible.ts';
import { readIndicatorTable, readPlaceTable, readSectorTable } from './tables.ts';

let targets: Promise<TargetRow[]> | undefined;

/** Every target of every document, in reading order. */
export function listTargets(): Promise<TargetRow[]> {
	targets ??= makeTargets();
	return targets;
}

async function makeTargets(): Promise<TargetRow[]> {
	const addressOf = await readClauseAddresses();
	const indicators = new Map(readIndicatorTable().map((indicator) => [indicator.id, indicator]));
	const rows: TargetRow[] = [];
	for (const { document, targets: coded } of await readFacts()) {
		const departments = departmentsByClause((await getDocument(document)).data);
		rows.push(
			...addAddresses(
				coded.map((target) => {
					const { indicator: id, unit, clause } = target;
					return makeTargetRow(document, target, indicators.get(id) ?? { name: id, unit }, departments.get(clause) ?? []);
				}),
				addressOf,
			),
		);
	}
	return rows;
}

/** Every unit every clause names, in reading order. */
export async function listDuties(): Promise<DutyRow[]> {
	const rows = (await listDocuments()).flatMap(({ id, province }) =>
		makeDutyRows(id, readClauses(id), (name) => findDepartment(name, province)),
	);
	return addAddresses(rows, await readClauseAddresses());
}

/** Every numeral of every document, in reading order. */
export async function listNumbers(): Promise<NumberRow[]> {
	const rows = (await readFacts()).flatMap(({ document, numerals }) =>
		numerals.map(({ clause, token, offset, class: kind, targets: ids }) => ({
			clause: `${document}/${clause}`,
			token,
			offset,
			class: kind,
			targets: ids.map((id) => targetId(document, { clause, id })),
		})),
	);
	return addAddresses(rows, await readClauseAddresses());
}

/** Every indicator with the targets that share it. */
export async function listIndicators(): Promise<IndicatorRow[]> {
	const all = await listTargets();
	return readIndicatorTable().map((indicator) => ({
		...indicator,
		targets: all.filter((target) => target.indicator === indicator.id).map(({ id }) => id),
		url: absolute(indicatorPath(indicator.id)),
	}));
}

/** Every pair of a target and its counterpart in a later document. */
export async function listLineages(): Promise<LineageRow[]> {
	return makeLineageRows(readLineages(), await readClauseAddresses(), (indicator) => absolute(indicatorPath(indicator)));
}

/** Every sector with the clauses that treat it, those that treat it first and foremost in front. */
export async function listSectors(): Promise<SectorRow[]> {
	const facts = await readFacts();
	const coded = facts.flatMap(({ document, sectors }) =>
		Object.entries(sectors).map(([clause, ids]) => ({ clause: `${document}/${clause}`, ids })),
	);
	const headings = new Map<string, string>(
		facts.flatMap(({ document }) =>
			[...walk(readClauses(document))].map(([clause]) => [`${document}/${clause.id}`, clause.heading] as const),
		),
	);
	return readSectorTable().map(({ id, name, group, scope, headings: clauses, terms }) => ({
		id,
		name,
		group,
		scope,
		headings: [...new Set(clauses.flatMap((clause) => headings.get(clause) || []))],
		clauses: [
			...coded.filter(({ ids }) => ids[0] === id).map(({ clause }) => clause),
			...coded.filter(({ ids }) => ids.indexOf(id) > 0).map(({ clause }) => clause),
		],
		terms,
		url: absolute(sectorPath(id)),
	}));
}

/** Every place with its mentions, in reading order. */
export async function listPlaces(): Promise<PlaceRow[]> {
	const facts = await readFacts();
	const pathOf = placePath(readPlaceTable(), facts);
	return readPlaceTable().map(({ id, name, kind, city }) => ({
		id,
		name,
		kind,
		city,
		mentions: facts.flatMap(({ document, mentions }) =>
			mentions.filter(({ place }) => place === id).map(({ clause, offset }) => `${document}/${clause}@${offset}`),
		),
		url: absolute(pathOf(id)),
	}));
}
