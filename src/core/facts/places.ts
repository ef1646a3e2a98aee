import { z } from 'astro/zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Mention } from '../model/facts.ts';
import { finding, readRecords } from './located.ts';
import { locateNth } from './locate.ts';

const record = z.tuple([z.string(), z.array(z.string().regex(/^\S+ [a-z0-9-]+$/)).min(1)]);
const entryForm = /^(\S+?)(?:#(\d+))? ([a-z0-9-]+)$/;

/**
 * Reads `{document}.places.yaml`: for each clause the places it mentions, in order, with the printed words and,
 * where these occur before, which occurrence is meant: `"22": [太原 taiyuan, 大同#2 datong]`.
 * @param texts full text of each clause
 * @param known ids of the gazetteer
 */
export function readMentions(
	file: string,
	texts: ReadonlyMap<string, string>,
	known: ReadonlySet<string>,
): { mentions: Mention[]; diagnostics: Diagnostic[] } {
	const { records, diagnostics } = readRecords(file, record);
	const mentions = records.flatMap(({ value: [clause, entries], ...at }) => {
		let end = 0;
		return entries.flatMap((entry): Mention[] => {
			const report = (rule: Diagnostic['rule'], what: string, advice: string): Mention[] => {
				diagnostics.push(finding(rule, at, `${clause}“${entry}”：${what}`, advice));
				return [];
			};
			const [, surface = '', nth = '1', place = ''] = entryForm.exec(entry) ?? [];
			if (!known.has(place)) return report('unknown-identifier', '没有这个地方。', '地方标识见 seeds/places.yaml。');
			const offset = locateNth(texts.get(clause) ?? '', surface, Number(nth));
			if (offset < 0) return report('quote-not-found', '条款中没有这一处。', '写所印的字；同字多处时以“#2”指明第几处。');
			if (offset < end) return report('places-overlap', '与前一处重叠，或次序颠倒。', '依文中次序，最长的名称为准。');
			end = offset + surface.length;
			return [{ clause, place, surface, offset }];
		});
	});
	return { mentions, diagnostics };
}
