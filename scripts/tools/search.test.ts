import { expect, test } from 'vitest';
import { readTable } from '../site/data-files.ts';
import { inEachBrowser } from './browsers.ts';
import { waitFor } from './tab.ts';

/** Clauses that hold a word, by the open data. */
function holding(word: string): string[] {
	return readTable('clauses').flatMap((row) => (String(row['full_text']).includes(word) ? [String(row['id'])] : []));
}

inEachBrowser((open) => {
	test.each(['网络货运', '冷链物流', '灯'])('typing “%s” finds the clauses of the data, each with its words marked', async (word) => {
		const tab = await open('search/');
		await tab.click('main input[type=search]');
		await tab.type(word);
		const expected = holding(word);
		const shown = await waitFor(
			tab,
			(typed, count) => {
				const links = [...document.querySelectorAll<HTMLAnchorElement>('main .results h3 a')];
				const items = [...document.querySelectorAll('main .results li')];
				const marks = items.flatMap((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent));
				// An answer to a part of the word may still stand.
				return (
					links.length === count &&
					links.every(({ search }) => new URLSearchParams(search).get('q') === typed) && {
						ids: links.map(({ pathname, hash }) => `${pathname.split('/')[2]}/${hash.slice(1)}`),
						unmarked: items.filter((item) => !item.querySelector('mark')).length,
						marks: [...new Set(marks)],
					}
				);
			},
			word,
			expected.length,
		);
		expect(shown).toEqual({ ids: expected, unmarked: 0, marks: [word] });
	});

	test('the arrow and Enter lead from the field to the words in their place', async () => {
		const tab = await open('search/?q=%E7%BD%91%E7%BB%9C%E8%B4%A7%E8%BF%90');
		await waitFor(tab, () => document.querySelector('main .results h3 a') !== null);
		await tab.click('main input[type=search]');
		await tab.press('ArrowDown');
		const target = await waitFor(tab, () => document.activeElement instanceof HTMLAnchorElement && document.activeElement.href);
		expect(target).toContain('?q=');
		await tab.press('Enter');
		expect(await waitFor(tab, (href) => location.href === href, target || '')).toBe(true);
		expect(await waitFor(tab, () => [...CSS.highlights.values()].some((highlight) => highlight.size > 0))).toBe(true);
	});
});
