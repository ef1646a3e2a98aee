import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../../scripts/chromium.ts';

const path = 'compare/sx-plan-2021/sx-plan-2022/';
interface Pair {
	a: string;
	b: string;
	groups: { from: string[]; to: string[]; relation: string }[];
}
const pairs = JSON.parse(readFileSync('content/alignments.json', 'utf8')) as Pair[];
const groups = pairs[0]?.groups ?? [];
const sectorsOf = (document: string): { [clause: string]: string[] } =>
	(JSON.parse(readFileSync(`content/facts/${document}.json`, 'utf8')) as { sectors: { [clause: string]: string[] } }).sectors;
const [older, newer] = [sectorsOf('sx-plan-2021'), sectorsOf('sx-plan-2022')];
const inSector = (sector: string): typeof groups =>
	groups.filter(({ from, to }) => [...from.flatMap((id) => older[id] ?? []), ...to.flatMap((id) => newer[id] ?? [])].includes(sector));

const countShown = (page: Page): Promise<number> =>
	page.locator('article[data-verdict]').evaluateAll((rows) => rows.filter((row) => row.getClientRects().length > 0).length);

describe('with a script', () => {
	let context: BrowserContext;
	let page: Page;
	beforeAll(async () => {
		context = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] });
		page = await context.newPage();
	});
	afterAll(() => context.close());

	test('relation and sector narrow the rows, the address keeps the choice, and a reload brings it back', async () => {
		await page.goto(inject('root') + path);
		expect(await countShown(page)).toBe(groups.length);
		await page.getByRole('checkbox', { name: '不再提' }).check();
		expect(await countShown(page)).toBe(groups.filter(({ relation }) => relation === 'dropped').length);
		await page.getByRole('checkbox', { name: '新增' }).check();
		const open = groups.filter(({ relation }) => relation === 'dropped' || relation === 'new');
		expect(await countShown(page)).toBe(open.length);
		await page.getByRole('combobox', { name: '行业' }).selectOption('finance');
		const finance = inSector('finance').filter((group) => open.includes(group));
		expect(await countShown(page)).toBe(finance.length);
		expect(new URL(page.url()).search).toBe('?relation=dropped&relation=new&sector=finance');
		expect(await page.locator('row-filter output').textContent()).toBe(`显示${finance.length}组，共${groups.length}组`);
		await page.reload();
		expect(await countShown(page)).toBe(finance.length);
		expect(await page.getByRole('checkbox', { name: '不再提' }).isChecked()).toBe(true);
		expect(
			await page
				.locator('.chapter')
				.evaluateAll((list) => list.filter((one) => one.getClientRects().length > 0 && !one.querySelector('article:not([hidden])')).length),
		).toBe(0);
		await page.getByRole('button', { name: '全部显示' }).click();
		expect(await countShown(page)).toBe(groups.length);
		expect(new URL(page.url()).search).toBe('');
	});

	test('counts beside one choice follow the other', async () => {
		await page.goto(`${inject('root')}${path}?sector=logistics`);
		const own = inSector('logistics');
		const count = await page.locator('label:has(input[value="dropped"]) small').textContent();
		expect(count).toBe(`${own.filter(({ relation }) => relation === 'dropped').length}`);
	});

	test('a row someone links to is shown though the filter would hide it', async () => {
		await page.goto(`${inject('root')}${path}?relation=new#from-16`);
		await page.locator('#from-16').waitFor();
		await page.waitForFunction(() => {
			const { top, bottom } = document.getElementById('from-16')?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
			return top < innerHeight && bottom > 0;
		});
	});

	test('the link of a row can be copied, without the filter', async () => {
		await page.goto(`${inject('root')}${path}?relation=dropped`);
		await page.getByRole('button', { name: '复制链接：第1条', exact: true }).click();
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${inject('root')}${path}#from-1`);
	});
});

describe('without a script', () => {
	let context: BrowserContext;
	beforeAll(async () => {
		context = await openBrowser({ javaScriptEnabled: false });
	});
	afterAll(() => context.close());

	test('all rows stand, the filter does not, and the lists lead to the rows', async () => {
		const page = await context.newPage();
		await page.goto(inject('root') + path);
		expect(await page.locator('article[data-verdict]:visible').count()).toBe(groups.length);
		expect(await page.locator('row-filter').isVisible()).toBe(false);
		await page.locator('.matters a.proof').first().click();
		expect(new URL(page.url()).hash).toBe('#from-1');
		expect(await page.locator('.permalink-to').first().isVisible()).toBe(true);
		await page.close();
	});

	test.each(pairs.flatMap(({ a, b }) => [`compare/${a}/${b}/`, `compare/${b}/${a}/`]))(
		'%s fits a phone, its sides one below the other',
		async (address) => {
			const page = await context.newPage();
			await page.setViewportSize({ width: 360, height: 800 });
			await page.goto(inject('root') + address);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
			expect(overflow).toBeLessThanOrEqual(0);
			const stacked = await page.locator('.sides').evaluateAll((all) =>
				all.every((sides) => {
					const [first, second] = [...sides.children].map((side) => side.getBoundingClientRect());
					return first && second && second.top >= first.bottom - 1 && Math.abs(first.left - second.left) < 1;
				}),
			);
			expect(stacked).toBe(true);
			expect(await page.locator('.side .of span').first().isVisible()).toBe(true);
			await page.close();
		},
	);
});

test('in print both sides stand side by side under the names of their documents, and changes keep their lines', async () => {
	const context = await openBrowser();
	const page = await context.newPage();
	await page.setViewportSize({ width: 700, height: 1000 });
	await page.goto(inject('root') + path);
	await page.emulateMedia({ media: 'print' });
	const row = page.locator('article:has(#from-57)');
	const [left, right] = await row.locator('.side').evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
	expect(left).toBe(right);
	expect(
		await row
			.locator('.of span')
			.first()
			.evaluate((element) => getComputedStyle(element).position),
	).toBe('static');
	const line = (tag: string): Promise<string> =>
		row
			.locator(tag)
			.first()
			.evaluate((element) => getComputedStyle(element).textDecorationLine);
	expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
	await context.close();
});
