import { z } from 'astro/zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ClassedNumeral } from '../model/facts.ts';
import { findNumerals, numeralClasses, unreadNumerals, type NumeralClass } from '../model/numeral.ts';
import { finding, readRecords } from './located.ts';

const record = z.tuple([z.string(), z.array(z.string().regex(/^\S+ (t[1-9]\d*( t[1-9]\d*)*|[a-z]+)$/))]);

/**
 * Reads `{document}.numbers.yaml`: for each clause its numerals in order, each with its class, or with the targets whose value it states:
 * `"10": [10 heading, 2022 date, 1000 t1]`. The file must account for every numeral of the text and for nothing else.
 * @param texts full text of each clause
 * @param targets `clause/t1` of every target
 */
export function readNumbers(
	file: string,
	texts: ReadonlyMap<string, string>,
	targets: ReadonlySet<string>,
): { numerals: ClassedNumeral[]; diagnostics: Diagnostic[] } {
	const { records, diagnostics } = readRecords(file, record);
	const written = new Map(records.map(({ value: [clause, entries], ...place }) => [clause, { entries, place }]));
	for (const [clause, { place }] of written)
		if (!texts.has(clause))
			diagnostics.push(finding('unknown-identifier', place, `没有条款 ${clause}。`, '条款号见 content/published.lock.json。'));
	const numerals = [...texts].flatMap(([clause, text]): ClassedNumeral[] => {
		const found = findNumerals(text);
		const { entries, place } = written.get(clause) ?? { entries: [], place: { line: 1, column: 1 } };
		const unread = unreadNumerals(text);
		if (unread.length > 0 || found.map(({ token }) => token).join(' ') !== entries.map((entry) => entry.split(' ')[0]).join(' ')) {
			const there = [...found.map(({ token }) => token), ...unread].join(' ');
			diagnostics.push(
				finding('numeral-unclassified', place, `条款 ${clause} 的数字是“${there}”，与所记不同。`, '文中每个数字都须依次归类，不多不少。'),
			);
			return [];
		}
		return found.map(({ token, offset }, index) => {
			const [, ...marks] = entries[index]?.split(' ') ?? [];
			const isClass = isNumeralClass(marks[0]);
			const unknown = isClass ? [] : marks.filter((mark) => !targets.has(`${clause}/${mark}`));
			if (unknown.length > 0 || marks[0] === 'target')
				diagnostics.push(
					finding(
						'unknown-identifier',
						place,
						`条款 ${clause} 的数字“${token}”：没有“${marks.join(' ')}”。`,
						'写类别，或写所属指标值的标识。',
					),
				);
			return { clause, token, offset, class: isClass ? marks[0] : 'target', targets: isClass ? [] : marks } as ClassedNumeral;
		});
	});
	return { numerals, diagnostics };
}

function isNumeralClass(word: string | undefined): word is NumeralClass {
	return numeralClasses.some((name) => name === word);
}
