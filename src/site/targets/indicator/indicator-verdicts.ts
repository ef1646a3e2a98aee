import type { DocumentMeta } from '../../../core/model/document.ts';
import type { Change, Comparability } from '../../../core/model/lineage.ts';
import { readLineages } from '../../corpus/facts.ts';
import type { IndicatorValue } from './indicator-values.ts';

/** One end of a verdict: a value, or the document that lacks one. */
export interface VerdictEnd {
	value: IndicatorValue | undefined;
	document: DocumentMeta | undefined;
}

/** What became of a value in a later document, and whether the two may be compared. */
export interface Verdict {
	from: VerdictEnd;
	to: VerdictEnd;
	/** Undefined where there is nothing to compare with. */
	comparable: Comparability | undefined;
	change: Change;
	note: string;
}

/** The verdicts on the values of an indicator, in the order of the later document. */
export function listVerdicts(indicator: string, values: readonly IndicatorValue[], documents: readonly DocumentMeta[]): Verdict[] {
	const end = (id: string | null, document?: string | null): VerdictEnd => {
		const value = values.find(({ row }) => row.id === id);
		return { value, document: value?.context.meta ?? documents.find((meta) => meta.id === document) };
	};
	return readLineages()
		.filter((lineage) => lineage.indicator === indicator)
		.map(({ from, to, absent_from, comparable, change, note }) => ({
			from: end(from, change === 'new' ? absent_from : null),
			to: end(to, change === 'dropped' ? absent_from : null),
			comparable: from && to ? comparable : undefined,
			change,
			note,
		}))
		.sort(
			(a, b) => (a.to.document?.order ?? 0) - (b.to.document?.order ?? 0) || (a.from.document?.order ?? 0) - (b.from.document?.order ?? 0),
		);
}
