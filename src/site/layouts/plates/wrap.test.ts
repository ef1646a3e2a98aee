import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf, wrap } from './wrap.ts';

test.each([
	['太原、大同、忻州', 4, ['太原、大', '同、忻州']],
	['太原大同、忻州', 4, ['太原大同、', '忻州']],
	['打造“三副”中心', 3, ['打造', '“三副”', '中心']],
	['据2021年的规划', 4, ['据', '2021年', '的规划']],
	['长治—晋城', 2.5, ['长', '治—晋', '城']],
])('%s in %d ems', (text, widest, lines) => expect(wrap(text, widest)).toEqual(lines));

test('nothing is lost, and no line is wider than a hanging mark makes it', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('太', '原', '、', '“', '”', '。', '《', '》'), { maxLength: 40 }), (letters) => {
			const text = letters.join('');
			const lines = wrap(text, 8);
			expect(lines.join('')).toBe(text);
			for (const line of lines) if (!/[、。“”《》]{3}/.test(line)) expect(widthOf(line)).toBeLessThanOrEqual(9);
		}),
		{ seed: 6 },
	);
});
