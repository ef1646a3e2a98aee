import type { Unaddressed } from '../model/clause-address.ts';
import type { Emendation } from '../model/emendation.ts';
import type { EmendationRow } from '../model/rows.ts';

/** Row of an emendation. @param clause identity of the clause it stands in, `{document}/{id}` */
export function makeEmendationRow(
	{ line, sic, corr, reason, certainty, evidence }: Emendation,
	clause: string,
): Unaddressed<EmendationRow> {
	return { clause, line, sic, corr, reason, certainty, evidence };
}
