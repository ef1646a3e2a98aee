import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeeze } from './squeeze.ts';

/** The line with the marks set half as wide in brackets. */
const show = (text: string, before?: string, after?: string): string =>
	squeeze(text, before, after)
		.map((stretch) => (stretch.isHalf ? `[${stretch.text}]` : stretch.text))
		.join('');

test.each([
	['说“完成”，行动计划多', '说“完成[”]，行动计划多'],
	['“困难行业”（5处）、“纾困”', '“困难行业”[（]5处[）]、[“]纾困”'],
	['“寄递物流”“纾困”', '“寄递物流”[“]纾困”'],
	['《规划（2021年）》，', '《规划（2021年[）][》]，'],
	['（“十四五”）', '（[“]十四五[”]）'],
	['没有成对的标点，', '没有成对的标点，'],
	['', ''],
])('%s: of two marks that meet, one is half as wide', (line, expected) => {
	expect(show(line)).toBe(expected);
});

test('marks of the neighbouring words count, but are not given back', () => {
	expect(show('”', '信创', '（各3处）')).toBe('”');
	expect(show('（各3处）', '”')).toBe('[（]各3处）');
	expect(show('”', '信创', '，')).toBe('[”]');
});

test('no character is lost, added or moved', () => {
	const words = fc.string({ unit: fc.constantFrom(...'甲“”（），、；5 ') });
	fc.assert(
		fc.property(words, words, words, (text, before, after) => {
			expect(
				squeeze(text, before, after)
					.map((stretch) => stretch.text)
					.join(''),
			).toBe(text);
		}),
	);
});
