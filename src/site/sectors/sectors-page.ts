import { layoutShares, type ShareScale } from './matrix-layout.ts';
import type { Sector, SectorGroup } from '../../core/model/sector.ts';
import { formatNumeral } from '../../core/parse/numeral.ts';
import { findSeries } from '../corpus/document-names.ts';
import { href } from '../corpus/href.ts';
import { findInMatrix, type MatrixFinding, type SectorRow } from './matrix-findings.ts';
import { makeCell, type SectorCell } from './sector-cell.ts';
import { makeColumns, type SectorColumn } from '../corpus/sector-column.ts';
import { groupNames } from './sector-groups.ts';
import { sectorPath } from '../../core/facts/paths.ts';
import { listTreatments, type Treatment } from './sector-treatment.ts';
import { readSectorTable } from '../corpus/tables.ts';

/** Everything the page of all sectors shows. */
export interface SectorsPage {
	findings: MatrixFinding[];
	/** What the matrix shows in one sentence. */
	title: string;
	columns: (SectorColumn & { goals: number; units: number | null })[];
	groups: { id: SectorGroup; name: string; rows: { sector: Sector; href: string; cells: SectorCell[] }[] }[];
	ticks: ShareScale['ticks'];
	/** How many sectors and documents, in words: 三十四个行业，五份文件. */
	counts: string;
}

/** Collects the page of all sectors. */
export async function getSectorsPage(): Promise<SectorsPage> {
	const treatments = await listTreatments();
	const rows: SectorRow[] = readSectorTable().map((sector) => ({ sector, treatments: treatments.get(sector.id) ?? [] }));
	const scale = getShareScale(treatments);
	const documents = (rows[0]?.treatments ?? []).map(({ meta }) => meta);
	const columnOf = (document: string): Treatment[] => rows.flatMap((row) => row.treatments.filter(({ meta }) => meta.id === document));
	return {
		findings: findInMatrix(rows),
		title: sayHeaviest(rows),
		columns: makeColumns(documents).map((column) => ({ ...column, ...countWhole(columnOf(column.meta.id)) })),
		groups: (Object.keys(groupNames) as SectorGroup[]).map((id) => ({
			id,
			name: groupNames[id],
			rows: rows
				.filter(({ sector }) => sector.group === id)
				.map((row) => ({
					sector: row.sector,
					href: href(sectorPath(row.sector.id)),
					cells: row.treatments.map((treatment) => makeCell(row.sector.id, treatment, scale)),
				})),
		})),
		ticks: scale.ticks,
		counts: `${formatNumeral(rows.length)}个行业，${formatNumeral(documents.length)}份文件`,
	};
}

/** The scale of the bars, the same on all pages about sectors. */
export function getShareScale(treatments: ReadonlyMap<string, readonly Treatment[]>): ShareScale {
	return layoutShares([...treatments.values()].flatMap((list) => list.map(({ share }) => share)));
}

/** Targets and units of a whole document; units are null where it names none. */
function countWhole(treatments: readonly Treatment[]): { goals: number; units: number | null } {
	const goals = treatments.flatMap(({ targets }) =>
		targets.filter(({ target }) => target.kind === 'target').map(({ target }) => `${target.clause}/${target.id}`),
	);
	const units = treatments.flatMap((treatment) => treatment.units.flatMap((group) => group.units.map(({ id }) => id)));
	return { goals: new Set(goals).size, units: treatments.some(({ namesUnits }) => namesUnits) ? new Set(units).size : null };
}

/** Which sector the two latest yearly plans give most text to. */
function sayHeaviest(rows: readonly SectorRow[]): string {
	const series = findSeries((rows[0]?.treatments ?? []).map(({ meta }) => meta)) ?? [];
	const parts = series.map(({ id, short_title }) => {
		const shareOf = ({ treatments }: SectorRow): number => treatments.find(({ meta }) => meta.id === id)?.share ?? 0;
		const top = [...rows].sort((a, b) => shareOf(b) - shareOf(a))[0];
		return `${short_title}着墨最多的是${top?.sector.name}`;
	});
	return parts.join('，');
}
