import { describe, expect, test } from 'vitest';
import type { DocumentFacts, LocatedTarget } from '../model/facts.ts';
import { readLineages } from './lineages.ts';
import { unmark } from './marked-file.ts';

const target = (clause: string, id: string, indicator: string) => ({ clause, id, indicator }) as LocatedTarget;
const empty = { numerals: [], sectors: {}, mentions: [] };
const facts: DocumentFacts[] = [
	{ document: 'sx-a', targets: [target('1', 't1', 'firms'), target('1', 't2', 'funds')], ...empty },
	{ document: 'sx-b', targets: [target('2', 't1', 'firms')], ...empty },
];

const entry = (fields: { [name: string]: string } = {}): string =>
	`- ▸{ ${Object.entries({
		indicator: 'firms',
		from: 'sx-a/1/t1',
		to: 'sx-b/2/t1',
		absent_from: 'null',
		comparable: 'same',
		change: 'raised',
		note: '加了“以上”',
		...fields,
	})
		.map(([name, value]) => `${name}: ${value}`)
		.join(', ')} }\n`;

describe('readLineages', () => {
	test.each([
		['a pair', entry()],
		['a target newly set', entry({ from: 'null', absent_from: 'sx-a', change: 'new' })],
		['a target no longer mentioned', entry({ to: 'null', absent_from: 'sx-b', change: 'dropped' })],
	])('%s is read', (_, source) => {
		const { lineages, diagnostics } = readLineages(unmark(source).file, facts);
		expect(diagnostics).toEqual([]);
		expect(lineages).toHaveLength(1);
	});

	test.each([
		['an end that does not exist', 'unknown-identifier', entry({ to: 'sx-b/2/t9' })],
		['ends of another indicator', 'unknown-identifier', entry({ from: 'sx-a/1/t2' })],
		['an absence from an unknown document', 'fact-invalid', entry({ to: 'null', absent_from: 'sx-c', change: 'dropped' })],
		['an absence with a counterpart', 'fact-invalid', entry({ absent_from: 'sx-b', change: 'dropped' })],
		['an absence that is called something else', 'fact-invalid', entry({ to: 'null', absent_from: 'sx-b', change: 'lowered' })],
		['an absence that does not say from where', 'fact-invalid', entry({ to: 'null', change: 'dropped' })],
		['a new target that does not say where it was not', 'fact-invalid', entry({ from: 'null', change: 'new' })],
		['no end at all', 'fact-invalid', entry({ from: 'null', to: 'null' })],
		['an end that is no target', 'fact-invalid', entry({ to: 'sx-b/2' })],
		['no note', 'fact-invalid', entry({ note: '""' })],
	])('%s is an error at its line', (_, rule, source) => {
		const { file, line, column } = unmark(`# 注\n${source}`);
		expect(readLineages(file, facts).diagnostics).toMatchObject([{ rule, severity: 'error', line, column }]);
	});
});
