import { nameVerdict, verdicts, type Verdict } from '../../core/compare/verdict.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { ComparisonRow } from './comparison-rows.ts';

/** The rows of one verdict. */
export interface VerdictGroup {
	verdict: Verdict;
	label: string;
	meaning: string;
	rows: ComparisonRow[];
}

/** Rows by verdict, in the order of the verdicts; those without rows are left out. */
export function groupRows(rows: readonly ComparisonRow[], a: DocumentMeta, b: DocumentMeta): VerdictGroup[] {
	return verdicts
		.map((verdict) => ({
			verdict,
			...nameVerdict(verdict, a.province, b.province),
			rows: rows.filter((row) => row.verdict === verdict),
		}))
		.filter((group) => group.rows.length > 0);
}
