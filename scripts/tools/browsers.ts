import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { openChromium } from './chromium-tab.ts';
import { openFirefox } from './firefox.ts';
import { programs, type Program } from './programs.ts';
import { complaintsOf, type Browser, type Options, type Tab } from './tab.ts';
import { openWebkit } from './webkit.ts';

const browsers: { name: string; open: (options?: Options) => Promise<Browser>; needs: Program[] }[] = [
	{ name: 'Chromium', open: openChromium, needs: [] },
	{ name: 'Firefox', open: openFirefox, needs: [programs.firefox] },
	{ name: 'WebKit', open: openWebkit, needs: [programs.webkitDriver, programs.miniBrowser, programs.xvfb] },
];

/**
 * Defines the same tests for Chromium, Firefox and WebKit, each in a browser of its own. `open` shows a page of the site in a
 * new tab; after each test its tabs must have complained of nothing.
 */
export function inEachBrowser(define: (open: (path: string) => Promise<Tab>) => void, options: Options = {}): void {
	for (const { name, open, needs } of browsers)
		describe.skipIf(needs.some(({ path }) => path === undefined))(name, () => {
			let browser: Browser;
			let tabs: Tab[] = [];
			beforeAll(async () => {
				browser = await open(options);
			});
			afterAll(() => browser.close());
			afterEach(async () => {
				const complaints: string[] = [];
				for (const tab of tabs.toReversed()) {
					complaints.push(...(await complaintsOf(tab)));
					await tab.close();
				}
				tabs = [];
				expect(complaints).toEqual([]);
			});
			define(async (path) => {
				const tab = await browser.open();
				tabs.push(tab);
				await tab.goto(inject('root') + path);
				return tab;
			});
		});
}
