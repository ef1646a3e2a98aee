import { indicatorPath } from '../../../core/facts/paths.ts';
import type { IndicatorRow, LineageRow, TargetRow } from '../../../core/model/fact-rows.ts';
import { listIndicators, listLineages, listTargets } from '../../corpus/fact-rows.ts';
import { absolute } from '../../corpus/href.ts';

/** The data of one indicator as a file: rows as in the whole tables. */
export interface IndicatorFile {
	url: string;
	indicator: IndicatorRow;
	targets: TargetRow[];
	lineages: LineageRow[];
}

/** Paths of the data files of all indicators. */
export async function listIndicatorFiles(): Promise<{ params: { indicator: string } }[]> {
	return (await listIndicators()).map(({ id }) => ({ params: { indicator: id } }));
}

/** Collects the data of an indicator. @throws Error when there is none of that id */
export async function readIndicatorFile(id: string): Promise<IndicatorFile> {
	const indicator = (await listIndicators()).find((row) => row.id === id);
	if (!indicator) throw new Error(`no indicator ${id}`);
	return {
		url: absolute(indicatorPath(id)),
		indicator,
		targets: (await listTargets()).filter((row) => row.indicator === id),
		lineages: (await listLineages()).filter((row) => row.indicator === id),
	};
}
