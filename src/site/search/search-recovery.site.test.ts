import type { BrowserContext, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../../scripts/chromium.ts';
import { expectCount, field, holding, open, results, searchFor } from './search-page.fixture.ts';

let context: BrowserContext;
beforeAll(async () => {
	context = await openBrowser({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => context.close());

const harms: { [name: string]: (route: Route) => Promise<void> } = {
	lost: (route) => route.abort('internetdisconnected'),
	missing: (route) => route.fulfill({ status: 404, body: 'Not found' }),
	damaged: (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"cut' }),
};

/** The files without which nothing is found or shown. */
const needed = { texts: '**/search/texts/*', catalogue: '**/search/catalogue.json', index: '**/search/pagefind/*' };

describe.each(Object.entries(harms))('what the search reads is %s', (_, harm) => {
	test.each(Object.entries(needed))('%s: it says so, and the next Enter finds', async (_, pattern) => {
		const page = await open(context, 'search/');
		await page.route(pattern, harm);
		await field(page).fill('物流');
		await field(page).press('Enter');
		await page.getByText('检索数据没有载入').first().waitFor();
		await page.unroute(pattern);
		await field(page).press('Enter');
		await expectCount(page, holding('物流').length);
		await results(page).first().waitFor();
		await page.close();
	});

	test('the lexicon: clauses are found all the same, and its help comes back with it', async () => {
		const page = await open(context, 'search/');
		await page.route('**/search-lexicon.json', harm);
		await field(page).fill('物流');
		await expectCount(page, holding('物流').length);
		await page.unroute('**/search-lexicon.json');
		await field(page).fill('2021年第16条');
		await page.locator('[data-part=jumps] a').first().waitFor();
		expect(await page.locator('[data-part=jumps] a').first().getAttribute('href')).toContain('d/sx-plan-2021/');
		await page.close();
	});
});

test('what comes late is waited for', async () => {
	const page = await open(context, searchFor('物流'));
	await page.route('**/search/texts/*', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await expectCount(page, holding('物流').length);
	await results(page).first().waitFor();
	await page.close();
});
