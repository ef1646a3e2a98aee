import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../../scripts/chromium.ts';
import { expectCount, field, holding, open, results } from './search-page.fixture.ts';

let context: BrowserContext;
beforeAll(async () => {
	context = await openBrowser({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => context.close());

describe('the page a result leads to', () => {
	test('marks every hit without touching the text, and steps through them', async () => {
		const plain = await open(context, 'd/sx-plan-2021/');
		const text = await plain.locator('.text').innerHTML();
		const clean = await plain.locator('main').evaluate((main) => [...main.querySelectorAll('.c')].length);
		await plain.close();
		const page = await open(context, `d/sx-plan-2021/?q=${encodeURIComponent('物流')}#30`);
		const bar = page.getByRole('region', { name: '检索到的字词' });
		await bar.waitFor();
		const total = holding('物流')
			.filter(({ document }) => document === 'sx-plan-2021')
			.reduce((sum, { full_text }) => sum + full_text.split('物流').length - 1, 0);
		const marked = await page.evaluate(() => {
			const hits = [...(CSS.highlights.get('hit') ?? [])];
			return { count: hits.length, words: [...new Set(hits.map((range) => range.toString()))] };
		});
		expect(marked).toEqual({ count: total, words: ['物流'] });
		expect(await page.locator('main .c').count()).toBe(clean);
		expect((await page.locator('.text').innerHTML()).length).toBeGreaterThanOrEqual(text.length);
		const now = () =>
			page.evaluate(() => {
				const [range] = [...(CSS.highlights.get('hit-now') ?? [])] as Range[];
				const box = range?.getBoundingClientRect();
				const clause = range?.startContainer.parentElement?.closest('.c')?.id;
				return { clause, isSeen: !!box && box.top >= 0 && box.bottom <= innerHeight };
			});
		expect(await now()).toEqual({ clause: '30', isSeen: true });
		const place = Number((await bar.locator('output').innerText()).split('/')[0]);
		await bar.getByRole('button', { name: '下一处' }).click();
		expect(await bar.locator('output').innerText()).toBe(`${(place % total) + 1}/${total}`);
		expect((await now()).isSeen).toBe(true);
		await bar.getByRole('button', { name: '清除标记' }).click();
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
		expect(page.url()).not.toContain('q=');
		await page.close();
	});

	test('loads the marker only when there is something to mark', async () => {
		const page = await context.newPage();
		const scripts: string[] = [];
		page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
		await page.goto(`${inject('root')}d/sx-plan-2021/`, { waitUntil: 'networkidle' });
		expect(scripts.filter((url) => /hit-marks|pagefind|worker/.test(url))).toEqual([]);
		await page.close();
	});
});

test('nothing of the engine is loaded before the field has the focus', async () => {
	const phone = await openBrowser({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
	const page = await phone.newPage();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`${inject('root')}search/`, { waitUntil: 'networkidle' });
	expect(requests.filter((url) => /pagefind|catalogue|lexicon|worker/.test(url))).toEqual([]);
	await field(page).tap();
	await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('lexicon')));
	await field(page).fill('冷链');
	await expectCount(page, holding('冷链').length);
	// What a virtual keyboard leaves of the window.
	await page.setViewportSize({ width: 360, height: 380 });
	const box = await results(page).first().boundingBox();
	expect(box && box.y + box.height).toBeLessThan(370);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await phone.close();
});

test('without JavaScript the forms lead to a page that says why, and offers the indexes', async () => {
	const plain = await openBrowser({ javaScriptEnabled: false });
	const page = await plain.newPage();
	for (const path of ['', 'about/']) {
		await page.goto(inject('root') + path);
		await field(page).fill('物流');
		await field(page).press('Enter');
		await page.waitForURL(/search\/\?q=/);
	}
	expect(await page.locator('main').innerText()).toContain('脚本');
	expect(await field(page).isVisible()).toBe(false);
	expect(await page.locator('.start li a').count()).toBe(5);
	expect(await page.locator('.start .row a').count()).toBe(2);
	await plain.close();
});
