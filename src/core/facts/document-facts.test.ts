import { describe, expect, test } from 'vitest';
import type { Clause } from '../model/clause.ts';
import { makeDocumentFacts } from './document-facts.ts';
import type { Vocabulary } from './vocabulary.ts';

const vocabulary: Vocabulary = {
	indicators: new Set(['firms']),
	sectors: new Set(['finance']),
	places: [{ id: 'taiyuan', name: '太原', kind: 'city', city: null }],
	targetPlaces: new Set(['shanxi', 'taiyuan']),
	findUnit: (name) => (name === '省商务厅' ? 'sx-commerce-department' : null),
};

const clause = (id: string, text: string, fields: Partial<Clause> = {}): Clause => ({
	id,
	level: 'item',
	label: '',
	heading: '',
	spoken: '',
	has_page: true,
	source_lines: [1, 1],
	part: null,
	pieces: [{ kind: 'text', starts_paragraph: true, sentences: [{ id: `${id}j1`, runs: [text] }] }],
	children: [],
	...fields,
});

const clauses = [clause('n0', '印发通知。', { part: 'notice' }), clause('1', '在太原培育企业5家。')];
const files: { [name: string]: string } = {
	'x.targets.yaml':
		'- { id: t1, clause: "1", quote: 在太原培育企业5家, figure: 5家, indicator: firms, value: 5, unit: 家, comparator: "=", worded: "", kind: target, basis: increment, period: null, period_inferred: false, place: taiyuan, sectors: [finance], note: null }\n',
	'x.numbers.yaml': '"1": [5 t1]\n',
	'x.sectors.yaml': '"1": [finance]\n',
	'x.places.yaml': '"1": [太原 taiyuan]\n',
};
const read =
	(without: string[] = [], changed: { [name: string]: string } = {}) =>
	(name: string): string | null =>
		without.includes(name) ? null : (changed[name] ?? files[name] ?? null);
const meta = { id: 'x', province: '山西' };

describe('makeDocumentFacts', () => {
	test('joins what four files say; a line of the cover notice needs no sector', () => {
		const { facts, findings } = makeDocumentFacts(meta, clauses, read(), vocabulary);
		expect(findings).toEqual([]);
		expect(facts).toMatchObject({
			document: 'x',
			targets: [{ id: 't1', quote_offset: 0, figure_offset: 7 }],
			numerals: [{ token: '5', targets: ['t1'] }],
			sectors: { '1': ['finance'] },
			mentions: [{ place: 'taiyuan', offset: 1 }],
		});
	});

	test('a document without any of the files has not been coded', () => {
		expect(makeDocumentFacts(meta, clauses, () => null, vocabulary)).toEqual({ facts: null, findings: [] });
	});

	test.each(['x.targets.yaml', 'x.sectors.yaml', 'x.places.yaml', 'x.numbers.yaml'])(
		'a document with all files but %s is an error',
		(name) => {
			const { findings } = makeDocumentFacts(meta, clauses, read([name]), vocabulary);
			expect(findings).toContainEqual([name, expect.objectContaining({ rule: 'fact-invalid', severity: 'error', line: 1, column: 1 })]);
		},
	);

	test.each([
		['x.targets.yaml', '在太原培育企业5家', '在太原培育企业6家', 'quote-not-found'],
		['x.numbers.yaml', '5 t1', '5 t2', 'unknown-identifier'],
		['x.sectors.yaml', 'finance', 'money', 'unknown-identifier'],
		['x.places.yaml', 'taiyuan', 'taiyun', 'unknown-identifier'],
	])('a fault in %s is reported with that file', (name, from, to, rule) => {
		const { findings } = makeDocumentFacts(meta, clauses, read([], { [name]: (files[name] ?? '').replace(from, to) }), vocabulary);
		expect(findings).toContainEqual([name, expect.objectContaining({ rule, severity: 'error', line: 1 })]);
	});

	test('a unit the table lacks is named with its clause', () => {
		const duty = { name: '省某局', role: 'responsible' as const };
		const named = clause('1', '在太原培育企业5家。', {
			pieces: [...(clauses[1]?.pieces ?? []), { kind: 'units', runs: ['（省某局负责）'], duties: [duty] }],
		});
		const { findings } = makeDocumentFacts(meta, [named], read(), vocabulary);
		expect(findings).toMatchObject([
			['departments.yaml', { rule: 'duty-unresolved', what: expect.stringContaining('省某局（1）') as string }],
		]);
	});
});
