import { z } from 'astro/zod';
import { indicatorPath, unitPath } from '../../core/facts/paths.ts';
import { readAlignedPairs } from '../corpus/alignments.ts';
import { listDepartments } from '../corpus/department-table.ts';
import { listDocuments } from '../corpus/documents.ts';
import { listDuties, listTargets } from '../corpus/fact-rows.ts';
import { href } from '../corpus/href.ts';
import { readerOf } from '../corpus/reader.ts';
import { groupNames } from '../sectors/sector-groups.ts';
import { readIndicatorTable, readPlaceTable, readSectorTable } from '../corpus/tables.ts';

const readHeadlines = readerOf('content/headlines.yaml', z.array(z.string()));

/** What the home page says of the facts, and where each leads. */
export interface HomeIndex {
	headlines: { href: string; name: string; finding: string }[];
	counts: { targets: number; indicators: number; units: number };
	groups: { name: string; sectors: { href: string; name: string }[] }[];
	cities: { href: string; name: string }[];
	/** Pairs of documents that were aligned clause by clause. */
	pairs: { href: string; name: string }[];
	/** The units named by most clauses. */
	units: { href: string; name: string }[];
}

/** Collects the index of the home page. @throws ZodError or Error when `content/headlines.yaml` names no indicator */
export async function getHomeIndex(): Promise<HomeIndex> {
	const indicators = new Map(readIndicatorTable().map((indicator) => [indicator.id, indicator]));
	const chosen = readHeadlines();
	const sectors = readSectorTable();
	return {
		headlines: chosen.map((id) => {
			const indicator = indicators.get(id);
			if (!indicator) throw new Error(`content/headlines.yaml names the indicator ${id}, which seeds/indicators.yaml lacks`);
			return { href: href(indicatorPath(id)), name: indicator.name, finding: indicator.finding };
		}),
		counts: {
			targets: (await listTargets()).length,
			indicators: indicators.size,
			units: listDepartments().length,
		},
		groups: Object.entries(groupNames).map(([group, name]) => ({
			name,
			sectors: sectors.filter((sector) => sector.group === group).map(({ id, name: own }) => ({ href: href(`sectors/${id}/`), name: own })),
		})),
		cities: readPlaceTable()
			.filter(({ kind }) => kind === 'city')
			.map(({ id, name }) => ({ href: href(`places/${id}/`), name })),
		pairs: await listPairs(),
		units: await listBusiestUnits(9),
	};
}

async function listPairs(): Promise<HomeIndex['pairs']> {
	const titles = new Map((await listDocuments()).map(({ id, short_title }) => [id, short_title]));
	return readAlignedPairs().map(({ a, b }) => ({ href: href(`compare/${a}/${b}/`), name: `${titles.get(a)}与${titles.get(b)}` }));
}

async function listBusiestUnits(length: number): Promise<HomeIndex['units']> {
	const clausesOf = new Map<string, Set<string>>();
	for (const { clause, department } of await listDuties())
		if (department !== null) clausesOf.set(department, (clausesOf.get(department) ?? new Set()).add(clause));
	return listDepartments()
		.map((unit) => ({ ...unit, clauses: clausesOf.get(unit.id)?.size ?? 0 }))
		.sort((a, b) => b.clauses - a.clauses)
		.slice(0, length)
		.map(({ id, name }) => ({ href: href(unitPath(id)), name }));
}
