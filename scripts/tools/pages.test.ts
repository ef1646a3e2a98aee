import { expect, test } from 'vitest';
import { pageTypes } from '../site/page-types.ts';
import { inEachBrowser } from './browsers.ts';

inEachBrowser((open) => {
	test.each(Object.entries(pageTypes))('%s: a heading, nothing runs over the edge, nothing is complained of', async (_, path) => {
		const tab = await open(path);
		const [heading, overflow] = await tab.evaluate(() => [
			document.querySelector('h1')?.innerText.trim() ?? '',
			document.documentElement.scrollWidth - document.documentElement.clientWidth,
		]);
		expect(heading).not.toBe('');
		expect(overflow).toBe(0);
	});
});
