import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCommonWords } from './common-words.ts';
import { markRow } from './row-marks.ts';
import { cutSpans, type Span } from './spans.ts';

const marked = (text: string, spans: readonly Span[], flag: Span['flag']): string[] =>
	spans.filter((span) => span.flag === flag).map(({ from, to }) => text.slice(from, to));

describe('markRow', () => {
	const older = '鼓励有条件的高校增设服务业相关专业，培育100家左右企业。';
	const newer = '支持有条件的高校增设服务业相关专业，培育一批企业。';

	test('shows changes between a plan and its successor, with the words of commitment in them', () => {
		const marks = markRow('succession', older, newer, []);
		expect(marks.showing).toBe('changes');
		expect(marked(older, marks.older, 'removed')).toEqual(['鼓励', '100家左右']);
		expect(marked(newer, marks.newer, 'added')).toEqual(['支持', '一批']);
		expect(marked(older, marks.older, 'commitment')).toEqual(['鼓励']);
	});

	test.each(['execution', 'parallel'] as const)('shows only shared wording for %s: neither text revises the other', (kind) => {
		const marks = markRow(kind, older, newer, []);
		expect(marks.showing).toBe('shared');
		expect(marked(older, marks.older, 'shared')).toEqual(['有条件的高校增设服务业相关专业，培育']);
		expect(marked(newer, marks.newer, 'shared')).toEqual(['有条件的高校增设服务业相关专业，培育']);
	});

	test('marks nothing where the wording has nothing in common', () => {
		expect(markRow('succession', '推动农村消费，建设综合体。', '健全县域商业体系。', []).showing).toBe('plain');
		expect(markRow('succession', older, '', []).showing).toBe('plain');
	});
});

const text = fc.string({ unit: fc.constantFrom(...'建设平台企业，。\n'), maxLength: 24 });

test('common words are in both texts, and every common stretch long enough is among them', () => {
	fc.assert(
		fc.property(text, text, (a, b) => {
			const common = findCommonWords(a, b, 3);
			for (const { from, to } of common.a) expect(a.slice(from, to)).not.toContain('\n');
			// Brute force: each place of a whose window of three Han characters stands somewhere in b.
			const covered = new Set(common.a.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
			for (let at = 0; at + 3 <= a.length; at += 1) {
				const window = a.slice(at, at + 3);
				if (/^\p{Script=Han}{3}$/u.test(window) && b.includes(window))
					expect([0, 1, 2].map((step) => covered.has(at + step))).toEqual([true, true, true]);
			}
		}),
		{ numRuns: 500, seed: 20220414 },
	);
});

test('stretches rebuild the text, whatever the spans', () => {
	const span = fc.record({
		from: fc.integer({ min: -5, max: 30 }),
		to: fc.integer({ min: -5, max: 30 }),
		flag: fc.constantFrom<Span['flag']>('added', 'figure', 'title'),
	});
	fc.assert(
		fc.property(fc.string({ maxLength: 24 }), fc.array(span), (whole, spans) => {
			const stretches = cutSpans(whole, spans);
			expect(stretches.map((stretch) => stretch.text).join('')).toBe(whole);
		}),
		{ numRuns: 300, seed: 1 },
	);
});
