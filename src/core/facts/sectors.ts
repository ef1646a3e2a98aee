import { z } from 'astro/zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { finding, readRecords } from './located.ts';

const record = z.tuple([z.string(), z.array(z.string()).min(1)]);

/**
 * Reads `{document}.sectors.yaml`: for each clause its sectors, the primary one first: `"16": [culture-tourism, education-training]`.
 * @param clauses ids of the clauses that may be coded; true where one must be
 * @param known ids of the taxonomy
 */
export function readClauseSectors(
	file: string,
	clauses: ReadonlyMap<string, boolean>,
	known: ReadonlySet<string>,
): { sectors: Record<string, string[]>; diagnostics: Diagnostic[] } {
	const { records, diagnostics } = readRecords(file, record);
	const sectors: Record<string, string[]> = {};
	for (const {
		value: [clause, ids],
		...place
	} of records) {
		const unknown = [...(clauses.has(clause) ? [] : [`条款${clause}`]), ...ids.filter((id) => !known.has(id))];
		if (unknown.length > 0)
			diagnostics.push(finding('unknown-identifier', place, `未收录：${unknown.join('、')}。`, '行业标识见 seeds/sectors.yaml。'));
		else sectors[clause] = [...new Set(ids)];
	}
	const missing = [...clauses].filter(([clause, required]) => required && !sectors[clause]).map(([clause]) => clause);
	if (missing.length > 0)
		diagnostics.push(
			finding(
				'clause-without-sector',
				{ line: 1, column: 1 },
				`没有行业的条款：${missing.join('、')}。`,
				'最末一级的条款都须归入至少一个行业。',
			),
		);
	return { sectors, diagnostics };
}
