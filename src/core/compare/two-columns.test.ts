import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fullText, walk, type Clause } from '../model/clause.ts';
import { diffTexts } from './text-diff.ts';
import { splitColumns, type Column } from './two-columns.ts';

const read = (document: string): Clause[] =>
	(JSON.parse(readFileSync(`content/clauses/${document}.json`, 'utf8')) as { clauses: Clause[] }).clauses;
const linesOf = (document: string, id: string): string[] => {
	const [clause] = [...walk(read(document))].find(([candidate]) => candidate.id === id) ?? [];
	return clause ? [...walk([clause])].map(([inner]) => fullText(inner)).filter(Boolean) : [];
};
const joined = (column: Column): string[] => column.map((line) => line.map(({ text }) => text).join(''));

test.each([
	['s1', 's1'],
	['s2-3', 's4-9'],
	['s3', 's3'],
])('the columns of 2021 %s and 2022 %s are their lines, verbatim', (one, other) => {
	const [older, newer] = [linesOf('sx-plan-2021', one), linesOf('sx-plan-2022', other)];
	const [left, right] = splitColumns(diffTexts(older.join('\n'), newer.join('\n'), []));
	expect(joined(left)).toEqual(older);
	expect(joined(right)).toEqual(newer);
	const shared = (column: Column): string => column.flatMap((line) => line.filter(({ isOwn }) => !isOwn).map(({ text }) => text)).join('');
	expect(shared(left)).toBe(shared(right));
	expect(left.flat().some(({ isOwn }) => isOwn)).toBe(true);
});
