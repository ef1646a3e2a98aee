import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { findHits } from './hits.ts';
import { makeSnippet } from './snippet.ts';

const text = '一、加快发展现代物流。二、支持养老机构建设，鼓励社会力量参与；三、推动养老托育融合，发展托育服务。四、其他。';

function snippet(phrases: string[], length: number): ReturnType<typeof makeSnippet> {
	return makeSnippet(text, findHits(text, phrases), length);
}

test('a short text is shown whole', () => {
	expect(snippet(['养老'], 100)).toEqual({ text, hits: findHits(text, ['养老']), cut: { before: false, after: false } });
});

test('a long one is shown around the place with most different words, opened at a stop', () => {
	const { text: shown, hits, cut } = snippet(['养老', '托育'], 34);
	expect(shown).toBe('鼓励社会力量参与；三、推动养老托育融合，发展托育服务。四、其他。');
	expect(hits.map((hit) => shown.slice(...hit))).toEqual(['养老', '托育', '托育']);
	expect(cut).toEqual({ before: true, after: false });
});

test('the beginning is shown when there is no hit', () => {
	expect(snippet([], 10)).toEqual({ text: text.slice(0, 10), hits: [], cut: { before: false, after: true } });
});

test('a hit longer than the snippet is shown to its end', () => {
	const long = '支持养老机构建设，鼓励社会力量参与；三、推动养老托育融合';
	const { text: shown, hits } = snippet([fold(long)], 20);
	expect(shown).toContain(long);
	expect(hits).toHaveLength(1);
});

test('every snippet is a part of the text, with all its hits in it', () => {
	for (let start = 0; start < text.length - 2; start += 1)
		for (const length of [20, 30, 45]) {
			const { text: shown, hits } = snippet([text.slice(start, start + 2)], length);
			expect(text).toContain(shown);
			if (findHits(text, [text.slice(start, start + 2)]).length > 0) expect(hits.length).toBeGreaterThan(0);
			for (const hit of hits) expect(shown.slice(...hit)).toBe(text.slice(start, start + 2));
		}
});
