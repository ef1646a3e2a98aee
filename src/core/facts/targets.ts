import type { Diagnostic } from '../model/diagnostic.ts';
import type { LocatedTarget } from '../model/facts.ts';
import { target } from '../model/target.ts';
import { finding, readRecords } from './located.ts';
import { locate } from './locate.ts';

/** Ids a target may refer to. */
export interface TargetVocabulary {
	indicators: ReadonlySet<string>;
	sectors: ReadonlySet<string>;
	/** Cities, provinces and `each-city`, `each-county`. */
	places: ReadonlySet<string>;
}

/**
 * Reads `{document}.targets.yaml` and finds each quote in its clause.
 * @param texts full text of each clause
 */
export function readTargets(
	file: string,
	texts: ReadonlyMap<string, string>,
	vocabulary: TargetVocabulary,
): { targets: LocatedTarget[]; diagnostics: Diagnostic[] } {
	const { records, diagnostics } = readRecords(file, target);
	const seen = new Set<string>();
	const targets = records.flatMap(({ value, ...place }): LocatedTarget[] => {
		const report = (rule: Diagnostic['rule'], what: string, advice: string): LocatedTarget[] => {
			diagnostics.push(finding(rule, place, `${value.clause}/${value.id}：${what}`, advice));
			return [];
		};
		const text = texts.get(value.clause);
		if (text === undefined) return report('unknown-identifier', '没有这个条款。', '条款号见 content/published.lock.json。');
		if (seen.has(`${value.clause}/${value.id}`)) return report('fact-invalid', '标识重复。', '同一条款内每个标识只用一次。');
		seen.add(`${value.clause}/${value.id}`);
		const unknown = [
			...(vocabulary.indicators.has(value.indicator) ? [] : [value.indicator]),
			...(vocabulary.places.has(value.place) ? [] : [value.place]),
			...value.sectors.filter((id) => !vocabulary.sectors.has(id)),
		];
		if (unknown.length > 0) return report('unknown-identifier', `未收录的标识：${unknown.join('、')}。`, '请先收入相应的表。');
		const quote = locate(text, value.quote);
		if ('problem' in quote)
			return report(quote.problem, `引文“${value.quote}”在条款中须恰有一处。`, '引文照抄校订本，不够区别时引长一些。');
		const figure = locate(value.quote, value.figure);
		if ('problem' in figure) return report(figure.problem, `“${value.figure}”在引文中须恰有一处。`, '请改写 figure。');
		return [{ ...value, quote_offset: quote.offset, figure_offset: quote.offset + figure.offset }];
	});
	return { targets, diagnostics };
}
