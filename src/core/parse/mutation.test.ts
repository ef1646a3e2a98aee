import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullText, walk } from '../model/clause.ts';
import { undo } from '../model/operation.ts';
import { readSeeds } from '../write/seeds.ts';
import { decode } from './decode.ts';
import { parse } from './parse.ts';

const texts = readSeeds('seeds').seeds.map((seed) => decode(seed.bytes).text);
const hostile = [
	'~~',
	'*',
	'**',
	'<',
	'{',
	'}',
	'_',
	'\\',
	'`',
	'"',
	'$',
	'${x}',
	'<script>alert(1)</script>',
	'-->',
	'&amp;',
	'# ',
	'](http://x)',
	'\u0000',
	'\ufeff',
	'\u200b',
	'（',
	'）',
	'第一条 ',
	'一、',
	'（责任单位：',
	'负责）',
	'专栏1',
	'目录',
	'\f',
	'\r',
	'\u2028',
	'😀',
];

/** A seed with lines dropped, doubled or shuffled, cut short, or with characters and hostile strings put in. */
const mutated = fc
	.record({
		text: fc.constantFrom(...texts),
		drops: fc.array(fc.nat(), { maxLength: 12 }),
		doubles: fc.array(fc.nat(), { maxLength: 12 }),
		swaps: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
		inserts: fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 6 }))), {
			maxLength: 24,
		}),
		keep: fc.double({ min: 0.02, max: 1, noNaN: true }),
	})
	.map(({ text, drops, doubles, swaps, inserts, keep }) => {
		const lines = text.split('\n');
		for (const [one, other] of swaps)
			[lines[one % lines.length], lines[other % lines.length]] = [lines[other % lines.length] ?? '', lines[one % lines.length] ?? ''];
		for (const index of doubles) lines.splice(index % lines.length, 0, lines[index % lines.length] ?? '');
		for (const index of drops) lines.splice(index % lines.length, 1);
		let result = lines.join('\n');
		for (const [at, insert] of inserts)
			result = result.slice(0, at % (result.length + 1)) + insert + result.slice(at % (result.length + 1));
		return result.slice(0, Math.ceil(result.length * keep));
	});

test('a mutated seed never throws and never loses a character', () => {
	fc.assert(
		fc.property(mutated, (source) => {
			const { reading, operations, clauses, diagnostics } = parse(source);
			expect(undo(reading, operations)).toBe(source);
			expect([...walk(clauses)].map(([clause]) => fullText(clause)).join('')).toBe(reading);
			expect(diagnostics.filter(({ rule }) => rule === 'text-not-conserved')).toEqual([]);
		}),
		{ numRuns: 150, seed: 20261121 },
	);
});

test('any string at all is given back by undoing the operations', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
			const { reading, operations } = parse(source);
			expect(undo(reading, operations)).toBe(source);
		}),
		{ numRuns: 500, seed: 20261121 },
	);
});

test('only layout, blanks and named rules ever take a character of a seed away', () => {
	for (const source of texts) {
		const dropped = parse(source).operations.filter(({ length }) => length === 0);
		const inked = dropped.filter(({ source: text, rule }) => /[\p{L}\p{N}]/u.test(text) && rule !== 'contents');
		expect(inked).toEqual([]);
	}
});

test('a text that ends in mid-sentence is reported as truncated', () => {
	const text = readFileSync('seeds/003_3212a7ecec8a0f01.txt', 'utf8');
	const cut = text.slice(0, text.indexOf('建设 20 处国宝级'));
	const line = cut.split('\n').length;
	expect(parse(cut).diagnostics).toMatchObject([{ rule: 'truncated-input', severity: 'error', line }]);
});
