import type { ShareScale } from './matrix-layout.ts';
import { layoutGoals } from './matrix-layout.ts';
import { href } from '../corpus/href.ts';
import { formatShare } from './sector-finding.ts';
import { sectorPath } from '../../core/facts/paths.ts';
import type { Treatment, TreatmentState } from './sector-treatment.ts';

/** One sector in one document, as the matrix and the strip of a sector page draw it. */
export interface SectorCell {
	document: string;
	/** Section of the sector's page on this document. */
	href: string;
	province: string;
	state: TreatmentState;
	/** 4.7%. */
	share: string;
	/** Length of the bar, of 100. */
	bar: number;
	goals: ReturnType<typeof layoutGoals> & { count: number };
	unitCount: number;
	/** Number of clauses that also treat it. */
	sharedCount: number;
}

/** Draws a treatment. */
export function makeCell(sector: string, { meta, state, share, targets, unitCount, shared }: Treatment, scale: ShareScale): SectorCell {
	const goals = targets.filter(({ target }) => target.kind === 'target');
	const numbered = goals.filter(({ target }) => target.value !== null).length;
	return {
		document: meta.id,
		href: href(`${sectorPath(sector)}#${meta.id}`),
		province: meta.province,
		state,
		share: formatShare(share),
		bar: scale.lengthOf(share),
		goals: { ...layoutGoals(numbered, goals.length - numbered), count: goals.length },
		unitCount,
		sharedCount: shared.length,
	};
}
