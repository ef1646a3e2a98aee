import { describe, expect, test } from 'vitest';
import { unmark } from './marked-file.ts';
import { readTargets } from './targets.ts';

const texts = new Map([['10', '10.网络货运。2022年末网络货运营业额达到1000亿元，新增1000家，培育10家、20家、10家。']]);
const vocabulary = { indicators: new Set(['freight']), sectors: new Set(['transport']), places: new Set(['shanxi']) };

/** A record; the fields given replace those of a sound one. */
function entry(fields: { [name: string]: string } = {}): string {
	const sound = {
		id: 't1',
		clause: '"10"',
		quote: '2022年末网络货运营业额达到1000亿元',
		figure: '1000亿元',
		indicator: 'freight',
		value: '1000',
		unit: '亿元',
		comparator: '"="',
		worded: '达到',
		kind: 'target',
		basis: 'level',
		period: '"2022"',
		period_inferred: 'false',
		place: 'shanxi',
		sectors: '[transport]',
		note: 'null',
	};
	const lines = Object.entries({ ...sound, ...fields }).map(([name, value]) => `${name}: ${value}`);
	return `- ${lines.join('\n  ')}\n`;
}

const marked = (fields: { [name: string]: string }): string => entry(fields).replace('- ', '- ▸');

describe('readTargets', () => {
	test('finds quote and figure in the clause', () => {
		const { targets, diagnostics } = readTargets(entry(), texts, vocabulary);
		expect(diagnostics).toEqual([]);
		const [target] = targets;
		const text = texts.get('10') ?? '';
		expect(text.slice(target?.quote_offset).startsWith('2022年末网络')).toBe(true);
		expect(text.slice(target?.figure_offset).startsWith('1000亿元，')).toBe(true);
	});

	test.each([
		['a quote that is not in the clause', 'quote-not-found', marked({ quote: '网络货运营业额达到1000万元', figure: '1000万元' })],
		['a quote that is there twice', 'quote-not-unique', marked({ quote: '10家', figure: '10家' })],
		['a figure that is not in the quote', 'quote-not-found', marked({ figure: '1000家' })],
		['a figure that is in the quote twice', 'quote-not-unique', marked({ quote: '培育10家、20家、10家', figure: '10家' })],
		['a clause that does not exist', 'unknown-identifier', marked({ clause: '"11"' })],
		['an indicator that is in no table', 'unknown-identifier', marked({ indicator: 'fright' })],
		['a place that is in no table', 'unknown-identifier', marked({ place: 'taiyuan' })],
		['a sector that is in no table', 'unknown-identifier', marked({ sectors: '[transport, trains]' })],
		['an id that is used twice', 'fact-invalid', entry() + marked({})],
		['an id of another form', 'fact-invalid', marked({ id: 'a1' })],
		['a comparator that is none', 'fact-invalid', marked({ comparator: '"≥"' })],
		['a kind that is none', 'fact-invalid', marked({ kind: 'goal' })],
		['a period of another form', 'fact-invalid', marked({ period: '2022年' })],
		['a range of three figures', 'fact-invalid', marked({ value: '[1, 2, 3]' })],
		['no sector', 'fact-invalid', marked({ sectors: '[]' })],
	])('%s is an error at its line', (_, rule, source) => {
		const { file, line, column } = unmark(source);
		expect(readTargets(file, texts, vocabulary).diagnostics).toMatchObject([{ rule, severity: 'error', line, column }]);
	});

	test('a record with a fault is left out, the others stay', () => {
		const { targets } = readTargets(entry({ quote: '没有' }) + entry({ id: 't2' }), texts, vocabulary);
		expect(targets.map(({ id }) => id)).toEqual(['t2']);
	});
});
