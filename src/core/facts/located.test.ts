import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { readRecords } from './located.ts';
import { unmark } from './marked-file.ts';

const record = z.strictObject({ id: z.string(), n: z.number() });
const pair = z.tuple([z.string(), z.array(z.string())]);

describe('readRecords', () => {
	test('gives the records of a list with their places', () => {
		expect(readRecords('# 注\n- { id: a, n: 1 }\n- id: b\n  n: 2\n', record)).toEqual({
			records: [
				{ value: { id: 'a', n: 1 }, line: 2, column: 3 },
				{ value: { id: 'b', n: 2 }, line: 3, column: 3 },
			],
			diagnostics: [],
		});
	});

	test('gives the entries of a mapping as pairs; a key that looks like a number stays text', () => {
		expect(readRecords('"16": [a]\n17: [b, c]\n', pair).records).toEqual([
			{ value: ['16', ['a']], line: 1, column: 1 },
			{ value: ['17', ['b', 'c']], line: 2, column: 1 },
		]);
	});

	test.each([
		['an empty file', ''],
		['a file with nothing but comments', '# 空\n'],
	])('%s has no record and no fault', (_, text) => {
		expect(readRecords(text, record)).toEqual({ records: [], diagnostics: [] });
	});

	/** Checks that a fault is reported at its mark. @returns ids of the records read all the same */
	function readFaulty(marked: string): string[] {
		const { file, line, column } = unmark(marked);
		const { records, diagnostics } = readRecords(file, record);
		expect(diagnostics).toMatchObject([{ rule: 'fact-invalid', severity: 'error', line, column }]);
		return records.map(({ value }) => value.id);
	}

	test.each([
		['a field missing', '- { id: a, n: 1 }\n- ▸{ id: b }\n'],
		['a field too many', '- { id: a, n: 1 }\n- ▸{ id: b, n: 1, m: 2 }\n'],
		['a wrong type', '- { id: a, n: 1 }\n- ▸id: b\n  n: 一\n'],
	])('%s is reported at its record, and the others stay', (_, marked) => expect(readFaulty(marked)).toEqual(['a']));

	test.each([
		['a file that is neither list nor mapping', '# 注\n▸空\n'],
		['a bracket that is not closed', '- { id: a, n: 1 }\n- { id: b\n▸'],
		['a clause written twice', '"1": [a]\n▸"1": [b]\n'],
	])('%s is reported, and nothing of the file is read', (_, marked) => expect(readFaulty(marked)).toEqual([]));

	test('a message names file, line, column, field and what to do', () => {
		const [finding] = readRecords('- { id: a, n: 1 }\n- { id: b, n: 二 }\n', record).diagnostics;
		expect(finding && formatDiagnostic('seeds/x.yaml', finding)).toMatchInlineSnapshot(`
			"seeds/x.yaml:2:3  error  fact-invalid
			  数据不合规定：n：Invalid input: expected number, received string
			  请对照 src/core/model 中该类数据的字段说明修改。"
		`);
	});
});
