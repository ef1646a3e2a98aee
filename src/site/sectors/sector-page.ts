import { roleNames } from '../../core/model/role-names.ts';
import { formatPeriod } from '../corpus/dates.ts';
import { remarkKind } from '../corpus/target-words.ts';
import type { Sector } from '../../core/model/sector.ts';
import { indicatorPath, sectorPath } from '../../core/facts/paths.ts';
import { href } from '../corpus/href.ts';
import { cutFigures } from '../corpus/passage.ts';
import { makeCell, type SectorCell } from './sector-cell.ts';
import type { SectorClause } from '../corpus/sector-clauses.ts';
import { makeColumns, type SectorColumn } from '../corpus/sector-column.ts';
import { findSector, formatShare, writeFinding, type SectorFinding } from './sector-finding.ts';
import { groupNames } from './sector-groups.ts';
import { listTreatments, type Treatment } from './sector-treatment.ts';
import { getShareScale } from './sectors-page.ts';
import { nameIndicator, namePlace } from '../corpus/table-names.ts';
import { readSectorTable } from '../corpus/tables.ts';

/** A coded figure or goal as the page quotes it. */
export interface SectorTarget {
	/** What it is for, where that is not a target: 奖补. */
	kind: string;
	figure: string;
	words: { text: string; isFigure: boolean }[];
	clause: SectorClause;
	indicator: { name: string; href: string };
	/** 2022年, 2021—2025年, 时期未载. */
	period: string;
	isInferred: boolean;
	/** City or 各市, where it is not the whole province. */
	place: string;
}

/** What the page says of one document. */
export interface SectorSection extends Omit<Treatment, 'targets' | 'units'> {
	column: SectorColumn;
	cell: SectorCell;
	targets: SectorTarget[];
	units: { role: string; units: Treatment['units'][number]['units'] }[];
	/** For a term, the search of all its places in this document. */
	searchHref: (term: string) => string;
}

/** Everything the page of a sector shows. */
export interface SectorPage {
	sector: Sector;
	group: string;
	finding: SectorFinding;
	description: string;
	/** In which document it weighs most, the title of the strip. */
	emphasis: string;
	sections: SectorSection[];
	/** Places of the hairlines behind the bars. */
	ticks: number[];
	neighbours: { name: string; href: string; isCurrent: boolean }[];
	targetCount: number;
	/** All targets of the sector, in the table of targets. */
	targetsHref: string;
}

/** Collects the page of a sector. */
export async function getSectorPage(id: string): Promise<SectorPage> {
	const table = readSectorTable();
	const sector = table.find((candidate) => candidate.id === id);
	const all = await listTreatments();
	const treatments = all.get(id);
	if (!sector || !treatments) throw new Error(`no sector ${id} in seeds/sectors.yaml`);
	const scale = getShareScale(all);
	const finding = findSector(sector, treatments);
	const columns = makeColumns(treatments.map(({ meta }) => meta));
	const describe = targetReader();
	return {
		sector,
		group: groupNames[sector.group],
		finding,
		description: `${sector.name}（${sector.scope}）：${writeFinding(finding)}`,
		emphasis: sayEmphasis(sector.name, treatments),
		sections: treatments.map((treatment, index) => ({
			...treatment,
			column: columns[index] as SectorColumn,
			cell: makeCell(id, treatment, scale),
			targets: treatment.targets.map(describe),
			units: treatment.units.map(({ role, units }) => ({ role: roleNames[role], units })),
			searchHref: (term) => href(`search/?${new URLSearchParams({ q: term, document: treatment.meta.id })}`),
		})),
		ticks: scale.ticks.map(({ at }) => at),
		neighbours: table
			.filter(({ group }) => group === sector.group)
			.map((other) => ({ name: other.name, href: href(sectorPath(other.id)), isCurrent: other.id === id })),
		targetCount: treatments.reduce((sum, { targets }) => sum + targets.length, 0),
		targetsHref: href(`targets/?sector=${id}`),
	};
}

function sayEmphasis(name: string, treatments: readonly Treatment[]): string {
	const heaviest = [...treatments].sort((a, b) => b.share - a.share)[0];
	return heaviest ? `${name}在${heaviest.meta.short_title}里分量最重，占全文${formatShare(heaviest.share)}` : name;
}

function targetReader(): (entry: Treatment['targets'][number]) => SectorTarget {
	return ({ target, clause }) => {
		const start = target.figure_offset - target.quote_offset;
		const isProvince = target.place === 'shanxi' || target.place === 'qinghai';
		return {
			kind: remarkKind(target.kind),
			figure: target.figure,
			words: cutFigures(target.quote, [[start, start + target.figure.length]]),
			clause,
			indicator: { name: nameIndicator(target.indicator), href: href(indicatorPath(target.indicator)) },
			period: formatPeriod(target.period),
			isInferred: target.period_inferred,
			place: isProvince ? '' : namePlace(target.place),
		};
	};
}
