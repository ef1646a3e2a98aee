import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../../scripts/chromium.ts';
import { measureShift } from '../../../scripts/site/layout-shift.ts';
import { selectWords } from '../../../scripts/site/select-words.ts';

let context: BrowserContext;
beforeAll(async () => {
	context = await openBrowser({ viewport: { width: 1360, height: 900 } });
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(inject('root')).origin });
});
afterAll(() => context.close());

const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
const quote = '打造10条成熟的主题旅游线路，建设20处国宝级文物活化利用试点';

async function open(path: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(inject('root') + path, { waitUntil: 'load' });
	return page;
}

/** Brings the tools of clause 16 with the mouse; a page that still scrolls may put another clause under it first. */
async function pointAtClause16(page: Page): Promise<void> {
	for (let attempt = 0; attempt < 10; attempt += 1) {
		await page.mouse.move(0, 0);
		await page.locator('[id="16j1"]').hover();
		await page.waitForTimeout(100);
		if (await page.getByRole('group', { name: '第16条' }).isVisible()) return;
	}
	throw new Error('the tools of clause 16 do not come');
}

function clipboard(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}

describe('tools of a clause on the reading page', () => {
	test('the mouse brings them, and they copy link and citation', async () => {
		const page = await open('d/sx-plan-2021/');
		await pointAtClause16(page);
		await page.getByRole('button', { name: '复制链接' }).click();
		expect(await clipboard(page)).toBe(`${inject('root')}d/sx-plan-2021/16/`);
		await pointAtClause16(page);
		await page.getByRole('button', { name: '复制引文' }).click();
		const citation = await clipboard(page);
		expect(citation).toContain('《山西省推进服务业提质增效2021年行动计划》（晋政办发〔2021〕1号）第16条');
		expect(await page.getByRole('status').innerText()).toContain('已复制');
		await page.close();
	});

	test('the keyboard reaches them from the number of the clause', async () => {
		const page = await open('d/sx-plan-2021/');
		await page.locator('[id="16"] a[href="#16"]').focus();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('复制链接');
		await page.keyboard.press('Enter');
		expect(await clipboard(page)).toBe(`${inject('root')}d/sx-plan-2021/16/`);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#16');
		await page.close();
	});

	test('a finger brings them on a phone', async () => {
		const phone = await openBrowser({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
		await phone.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(inject('root')).origin });
		const page = await phone.newPage();
		await page.goto(`${inject('root')}d/sx-plan-2021/#16`, { waitUntil: 'load' });
		await page.locator('[id="16j1"]').tap({ position: { x: 200, y: 12 } });
		await page.getByRole('button', { name: '复制链接' }).tap();
		expect(await clipboard(page)).toBe(`${inject('root')}d/sx-plan-2021/16/`);
		await page.goto(`${inject('root')}d/sx-fyp14/s3-1-3p3/`, { waitUntil: 'load' });
		await page.locator('.e').first().tap();
		expect(page.url()).toContain('s3-1-3p3');
		expect(await page.locator('.tools').innerText()).toContain('原作“资产证劵化”');
		await page.goto(`${inject('root')}d/sx-plan-2021/#16`, { waitUntil: 'load' });
		await page.locator('[id="16j1"]').tap({ position: { x: 200, y: 12 } });
		const box = await page.getByRole('button', { name: '复制链接' }).boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
		await phone.close();
	});
});

test('selected words are copied as a quote with citation and a link that finds them', async () => {
	const page = await open('d/sx-plan-2021/');
	await selectWords(page, ['16j1', quote], ['16j1', '利用试点']);
	await page.getByRole('button', { name: '复制引文与链接' }).click();
	const copied = await clipboard(page);
	expect(copied).toContain(quote);
	expect(copied).toContain('第16条');
	const link = copied.match(/http\S+/)?.[0] ?? '';
	expect(link).toContain('#16:~:text=');
	const target = await context.newPage();
	await target.goto(link);
	await target.waitForTimeout(400);
	expect(await target.evaluate(() => document.getElementById('16')?.getBoundingClientRect().top ?? -1)).toBeLessThan(900);
	await Promise.all([page.close(), target.close()]);
});

test('a selection over several clauses is cited from the first to the last', async () => {
	const page = await open('d/sx-plan-2021/');
	await page.evaluate(() => {
		const [from, to] = ['9j1', '10j1'].map((id) => document.getElementById(id)?.firstChild);
		if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 6);
	});
	await page.getByRole('button', { name: '复制引文与链接' }).click();
	expect(await clipboard(page)).toContain('（晋政办发〔2021〕1号）第9条至第10条');
	await page.close();
});

test('the preamble can be quoted too', async () => {
	const page = await open('d/sx-producer/');
	await page.evaluate(() => {
		const text = document.getElementById('s0j1')?.firstChild;
		if (text) getSelection()?.setBaseAndExtent(text, 0, text, 12);
	});
	await page.getByRole('button', { name: '复制引文与链接' }).click();
	expect(await clipboard(page)).toContain('引言');
	await page.close();
});

test('the place a link points at is marked', async () => {
	const page = await open('d/sx-plan-2021/');
	const colour = (id: string): Promise<string> =>
		page.evaluate(
			(one) =>
				getComputedStyle(document.getElementById(one) ?? document.body).backgroundImage +
				getComputedStyle(document.getElementById(one) ?? document.body).backgroundColor +
				getComputedStyle(document.getElementById(one) ?? document.body).boxShadow,
			id,
		);
	const plain = await colour('16');
	await page.goto(`${inject('root')}d/sx-plan-2021/#16`);
	expect(await colour('16')).not.toBe(plain);
	await page.close();
});

test('the contents mark the place being read', async () => {
	const page = await open('d/sx-fyp14/');
	await page.evaluate(() => document.getElementById('s4-2')?.scrollIntoView());
	await page.waitForFunction(() => document.querySelector('.contents [aria-current]') !== null);
	const current = await page.locator('.contents [aria-current]').last().getAttribute('href');
	expect(current).toMatch(/^#s4/);
	await page.close();
});

test('a clause page copies its citations with today as the day of access, and saves files', async () => {
	const page = await open('d/sx-plan-2021/16/');
	await page.getByRole('button', { name: /复制GB\/T 7714—2025/ }).click();
	const citation = await clipboard(page);
	expect(citation).toContain(
		'山西省人民政府办公厅. 山西省推进服务业提质增效2021年行动计划：第16条：晋政办发〔2021〕1号[EB/OL]. （2021-03-11）',
	);
	expect(citation).toContain(`[${today}]`);
	expect(citation).toContain('/d/sx-plan-2021/16/');
	await page.locator('details', { hasText: 'BibTeX' }).locator('summary').click();
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /下载.*\.bib/ }).click()]);
	expect(download.suggestedFilename()).toMatch(/\.bib$/);
	await page.close();
});

test('from home to clause 16, its citation and its source lines', async () => {
	const page = await open('');
	await page
		.getByRole('link', { name: /2021年行动计划/ })
		.first()
		.click();
	await page.waitForURL(/d\/sx-plan-2021\/$/);
	await pointAtClause16(page);
	await page.getByRole('link', { name: '条文页' }).click();
	await page.waitForURL(/d\/sx-plan-2021\/16\/$/);
	await page.getByRole('link', { name: /底本/ }).first().click();
	await page.waitForURL(/source\/#L73$/);
	expect(await page.locator('#L73 code').innerText()).toContain('打造 10 条成熟的主题旅游线路');
	await page.close();
});

describe('without JavaScript', () => {
	test('text, contents, links and citations are all there', async () => {
		const plain = await openBrowser({ javaScriptEnabled: false });
		const page = await plain.newPage();
		await page.goto(`${inject('root')}d/sx-plan-2021/`);
		expect(await page.locator('[id="16"]').innerText()).toContain(quote);
		expect(await page.locator('.contents a[href="#s2-3"]').count()).toBe(1);
		await page.goto(`${inject('root')}d/sx-plan-2021/16/`);
		expect(await page.locator('body').innerText()).toContain('晋政办发〔2021〕1号[A/OL]');
		expect(await page.getByRole('button', { name: /复制|下载/ }).count()).toBe(0);
		await plain.close();
	});
});

test('the printed page has the text and its addresses, and no tools', async () => {
	const page = await open('d/sx-plan-2021/');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('[id="16j1"]').isVisible()).toBe(true);
	expect(await page.locator('.contents').isVisible()).toBe(false);
	expect(await page.locator('.permalink').first().isVisible()).toBe(true);
	await page.close();
});

test('nothing moves after the first paint', async () => {
	const page = await open('d/sx-fyp14/');
	const shift = await measureShift(page);
	expect(shift).toBe(0);
	await page.close();
});
