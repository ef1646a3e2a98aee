import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { lineage, type Lineage } from '../model/lineage.ts';
import { finding, readRecords } from './located.ts';

/** Reads `lineages.yaml` and checks that both ends are targets of the indicator it names. */
export function readLineages(file: string, facts: readonly DocumentFacts[]): { lineages: Lineage[]; diagnostics: Diagnostic[] } {
	const indicators = new Map<string, string>(
		facts.flatMap(({ document, targets }) =>
			targets.map((target) => [`${document}/${target.clause}/${target.id}`, target.indicator] as const),
		),
	);
	const documents = new Set(facts.map(({ document }) => document));
	const { records, diagnostics } = readRecords(file, lineage);
	for (const { value, ...at } of records) {
		const ends = [value.from, value.to].filter((end) => end !== null);
		const strange = ends.filter((end) => indicators.get(end) !== value.indicator);
		if (strange.length > 0)
			diagnostics.push(
				finding('unknown-identifier', at, `${strange.join('、')}不是“${value.indicator}”的指标值。`, '请核对指标值的标识与所属指标。'),
			);
		const open = value.change === 'dropped' ? value.to : value.change === 'new' ? value.from : undefined;
		if ((value.absent_from !== null) !== (open === null) || (value.absent_from !== null && !documents.has(value.absent_from)))
			diagnostics.push(
				finding(
					'fact-invalid',
					at,
					'没有对应指标值的一端须留空，并以absent_from写明哪份文件没有它。',
					'不再提及写to: null、change: dropped；新设写from: null、change: new。',
				),
			);
	}
	return { lineages: records.map(({ value }) => value), diagnostics };
}
