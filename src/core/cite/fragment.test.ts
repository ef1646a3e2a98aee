import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment } from './fragment.ts';
import { fold, resolveFragment } from './text-search.ts';

const pages = readdirSync('seeds')
	.filter((name) => name.endsWith('.txt'))
	.map((name) => {
		const lines = readFileSync(`seeds/${name}`, 'utf8').split(/\r?\n/);
		return {
			name,
			text: lines
				.map((line) => line.trim())
				.filter((line) => /\p{Script=Han}/u.test(line))
				.join('\n'),
		};
	});

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Positions where a browser that cuts words by ICU's dictionary sees a word boundary. */
function listWordBoundaries(text: string): Set<number> {
	return new Set([...words.segment(text)].map((segment) => segment.index).concat(text.length));
}

function directiveOf(text: string, quote: string, nth = 0): string | null {
	let at = text.indexOf(quote);
	for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1);
	return textFragment(text, at, at + quote.length);
}

/** The parts of a directive; its own hyphens are told from those of the text before anything is decoded. */
function readDirective(directive: string): { prefix: string; terms: string[]; suffix: string } {
	const terms = directive.slice('text='.length).split(',');
	const prefix = terms[0]?.endsWith('-') ? (terms.shift() ?? '').slice(0, -1) : '';
	const suffix = terms.at(-1)?.startsWith('-') ? (terms.pop() ?? '').slice(1) : '';
	return { prefix: decodeURIComponent(prefix), terms: terms.map(decodeURIComponent), suffix: decodeURIComponent(suffix) };
}

describe('textFragment', () => {
	const text = '一、总体要求\n培育服务业，扩大消费。培育服务业，改善民生。\n二、保障措施\n扩大消费。';

	test('a unique quote between marks needs no context', () => {
		expect(directiveOf(text, '改善民生')).toBe(`text=${encodeURIComponent('改善民生')}`);
	});

	test('a repeated quote is told apart by the least context', () => {
		expect(decodeURIComponent(directiveOf(text, '培育服务业', 1) ?? '')).toBe('text=扩大消费。-,培育服务业');
		expect(decodeURIComponent(directiveOf(text, '培育服务业', 0) ?? '')).toBe('text=总体要求-,培育服务业');
	});

	test('context reaches over the edge of a block', () => {
		expect(decodeURIComponent(directiveOf(text, '扩大消费。', 1) ?? '')).toBe('text=保障措施-,扩大消费。');
	});

	test('a quote that ends inside a phrase is held by its context up to the next mark', () => {
		expect(decodeURIComponent(directiveOf(text, '善民') ?? '')).toBe('text=改-,善民,-生');
	});

	test('a quote over two blocks is given by its first and last words', () => {
		expect(decodeURIComponent(directiveOf(text, '改善民生。\n二、保障措施') ?? '')).toBe('text=改善民生。,二、保障措施');
	});

	test('commas, hyphens, ampersands and per cent signs are encoded', () => {
		expect(directiveOf('甲，A-B, C & 5%。', 'A-B, C & 5%')).toBe('text=A%2DB%2C%20C%20%26%205%25');
	});

	test('nothing can single out a block that is printed twice between equal neighbours', () => {
		const twice = '甲\n乙丙丁\n甲\n乙丙丁\n甲';
		expect(directiveOf(twice, '丙')).toBeNull();
	});

	test('an empty or blank range, and half a surrogate pair, have no directive', () => {
		expect(textFragment(text, 3, 3)).toBeNull();
		expect(textFragment(' \n ', 0, 3)).toBeNull();
		expect(textFragment('甲。𠮷。', 2, 3)).toBeNull();
	});

	test('thirty thousand equal characters take no time', () => {
		const start = performance.now();
		expect(textFragment('业'.repeat(30_000), 15_000, 15_100)).toBeNull();
		expect(textFragment('业。'.repeat(15_000), 15_000, 15_100)).toBeNull();
		expect(performance.now() - start).toBeLessThan(3000);
	});
});

describe.each(pages)('on $name', ({ text }) => {
	const boundaries = listWordBoundaries(text);
	const range = fc
		.tuple(fc.nat(text.length - 1), fc.oneof(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 900 })))
		.map(([start, length]): [number, number] => [start, Math.min(text.length, start + length)])
		.filter(([start, end]) => text.slice(start, end).trim() !== '');

	test('a directive finds exactly the words it was made for', () => {
		fc.assert(
			fc.property(range, ([start, end]) => {
				const directive = textFragment(text, start, end);
				const found = directive && resolveFragment(text, directive);
				if (found) expect(text.slice(...found)).toBe(text.slice(start, end).trim());
				if (found) expect(found[0]).toBe(start + text.slice(start, end).search(/\S/));
				if (directive) expect(found).not.toBeNull();
			}),
			{ numRuns: 400 },
		);
	});

	test('almost every range has one', () => {
		const ranges = fc.sample(range, { numRuns: 300, seed: 1 });
		const missing = ranges.filter(([start, end]) => !textFragment(text, start, end));
		expect(missing.length).toBeLessThan(12);
	});

	const freeEnds = fc.property(range, ([start, end]) => {
		const directive = textFragment(text, start, end);
		const found = directive && resolveFragment(text, directive);
		if (!found) return;
		const { prefix, terms, suffix } = readDirective(directive);
		const first = prefix ? fold(text).lastIndexOf(fold(prefix), found[0] - prefix.length) : found[0];
		const last = suffix ? text.indexOf(suffix, found[1]) + suffix.length : found[1];
		expect([boundaries.has(first), boundaries.has(last)]).toEqual([true, true]);
		if (terms[1]) expect(boundaries.has(found[1] - terms[1].length)).toBe(true);
		if (terms[1]) expect(boundaries.has(found[0] + (terms[0] ?? '').length)).toBe(true);
	});

	test('its free ends are word boundaries for a browser', () => {
		fc.assert(freeEnds, { numRuns: 300 });
	});

	// “111” is its own prefix one character on, and 1-2个 begins with the mark that ends a prefix: both misled this test.
	test.each([791901, 1259122])('its free ends are word boundaries with seed %i', (seed) => {
		fc.assert(freeEnds, { numRuns: 300, seed });
	});
});

test('resolveFragment ignores case and width and takes the first match', () => {
	expect(resolveFragment('Ａ级景区，a级景区', 'text=a%E7%BA%A7')).toEqual([0, 2]);
	expect(resolveFragment('甲乙，甲丙', 'text=%E7%94%B2,-%E4%B8%99')).toEqual([3, 4]);
	expect(resolveFragment('甲乙', 'text=%E4%B8%99')).toBeNull();
	expect(resolveFragment('甲乙', 'text=')).toBeNull();
});
