import { expect, test } from 'vitest';
import { inEachBrowser } from './browsers.ts';
import { stylesOf } from './tab.ts';

/** What carries a line, with the line it carries: a shorthand some engine does not know leaves none. */
const lines = [
	['del', 'line-through'],
	['ins', 'underline'],
] as const;

inEachBrowser((open) => {
	test.each(lines)('each %s of a comparison has its line', async (tag, line) => {
		const tab = await open('compare/qh-producer/sx-producer/');
		expect(await stylesOf(tab, `main ${tag}`, 'text-decoration-line')).toEqual([line]);
	});

	test('dots of emphasis stand under the characters, as Chinese sets them', async () => {
		const tab = await open('compare/sx-plan-2021/sx-plan-2022/');
		const places = await tab.evaluate(() =>
			[...document.querySelectorAll('main *')].flatMap((element) => {
				const style = getComputedStyle(element);
				return style.textEmphasisStyle === 'none' ? [] : [style.textEmphasisPosition];
			}),
		);
		expect([...new Set(places)]).toEqual([expect.stringContaining('under')]);
	});
});
