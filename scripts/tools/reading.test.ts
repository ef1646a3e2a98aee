import { describe, expect, test } from 'vitest';
import { findLost, readOfficialPages } from '../site/official-text.ts';
import { inEachBrowser } from './browsers.ts';
import { stylesOf, waitFor } from './tab.ts';

const readingPages = readOfficialPages().filter(({ path }) => /^d\/[^/]+\/$/.test(path));

describe('the reading page', () => {
	inEachBrowser((open) => {
		test.each(readingPages.map((page) => [page.path, page] as const))(
			'%s shows the whole official text, in its order',
			async (path, page) => {
				const tab = await open(path);
				const text = await tab.evaluate(() => document.querySelector('main')?.innerText ?? '');
				expect(findLost(page, text)).toEqual([]);
			},
		);

		test('lines run under figures, units and emended words', async () => {
			const tab = await open('d/sx-plan-2021/');
			for (const selector of ['main a.e', 'main a.t', 'main a.b']) {
				const lines = await stylesOf(tab, selector, 'text-decoration-line');
				expect([selector, lines]).toEqual([selector, ['underline']]);
			}
		});

		test('words that were searched for are marked where they stand, and nothing else is', async () => {
			const tab = await open('d/sx-plan-2021/?q=%E7%89%A9%E6%B5%81#s3-9');
			const text = readingPages.find(({ path }) => path === 'd/sx-plan-2021/')?.clauses.map((clause) => clause.text);
			const expected = text?.reduce((sum, words) => sum + words.split('物流').length - 1, 0);
			const marked = await waitFor(tab, () => {
				const all = [...CSS.highlights.values()].map((highlight) => [...highlight].map(String));
				return all.length > 1 && all.toSorted((a, b) => b.length - a.length)[0];
			});
			expect(marked).toEqual(Array(expected).fill('物流'));
			const top = await tab.evaluate(() => document.getElementById('s3-9')?.getBoundingClientRect().top ?? -1);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top).toBeLessThan(800);
		});
	});
});

describe('ordinary links', () => {
	inEachBrowser((open) => {
		test.each(['about/', 'method/', 'data/'])('of %s are underlined', async (path) => {
			const tab = await open(path);
			expect(await stylesOf(tab, 'main p a[href]', 'text-decoration-line')).toEqual(['underline']);
		});
	});
});
