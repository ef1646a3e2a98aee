import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../../../scripts/chromium.ts';
import { builds } from '../../../../scripts/site/built-site.ts';
import { measureShift } from '../../../../scripts/site/layout-shift.ts';
import { open, searchFor } from '../../search/search-page.fixture.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const clauses = JSON.parse(readFileSync(`${builds.root.folder}/data/clauses.json`, 'utf8')) as { id: string; full_text: string }[];
const textOf = (id: string): string => clauses.find((row) => row.id === id)?.full_text ?? `no ${id}`;

const two = 'compare/?a=sx-plan-2021.16&b=sx-plan-2022.37';
const alike = 'compare/?a=sx-plan-2021.s1&b=sx-plan-2022.s1';

let context: BrowserContext;
beforeAll(async () => {
	context = await openBrowser({ viewport: { width: 1360, height: 900 } });
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(inject('root')).origin });
});
afterAll(() => context.close());
afterEach(async () => {
	// What one test pins is no business of the next.
	for (const page of context.pages()) {
		if (page.url().startsWith(inject('root'))) await page.evaluate(() => localStorage.clear());
		if (context.pages().length > 1) await page.close();
	}
});

const tray = (page: Page): Locator => page.getByRole('complementary', { name: '对照的条款' });
const names = (page: Page): Promise<string[]> => tray(page).locator('li a').allInnerTexts();
const flat = (texts: string[]): string[] => texts.map((text) => text.replace(/\s/g, ''));
const columns = (page: Page): Locator => page.locator('pinned-clauses article');
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function expectHeads(page: Page, expected: string[]): Promise<void> {
	await page.waitForFunction(
		(wanted) => [...document.querySelectorAll('pinned-clauses article h3')].map((head) => head.textContent).join() === wanted,
		expected.join(),
	);
}

async function pinOnClausePage(page: Page, path: string, name: string): Promise<void> {
	await page.goto(inject('root') + path, { waitUntil: 'load' });
	await page.locator('.text :is(.l, .k)').first().focus();
	await page.getByRole('button', { name: `对照${name}`, exact: true }).click();
}

describe('pinning', () => {
	test('on a clause page, on a reading page and in search results; the tray stays from page to page', async () => {
		const page = await open(context, 'd/sx-plan-2021/16/');
		expect(await tray(page).count()).toBe(0);
		await pinOnClausePage(page, 'd/sx-plan-2021/16/', '第16条');
		await tray(page).waitFor();
		expect(flat(await names(page))).toEqual(['2021年行动计划第16条']);
		expect(await page.getByRole('status').last().innerText()).toBe('2021年行动计划第16条已加入对照，共1条');

		await page.goto(`${inject('root')}d/sx-fyp14/`, { waitUntil: 'load' });
		await tray(page).waitFor();
		await page.locator('[id="s3-1-1"] .l').first().focus();
		await page.getByRole('button', { name: '对照三（一）1', exact: true }).click();
		await tray(page).locator('li').nth(1).waitFor();

		await page.goto(inject('root') + searchFor('网络货运'), { waitUntil: 'load' });
		const button = page.getByRole('button', { name: /^对照.+行动计划第\d+条$/ }).first();
		const name = (await button.getAttribute('aria-label'))?.slice(2) ?? '';
		await button.click();
		await tray(page).locator('li').nth(2).waitFor();
		expect(flat(await names(page))).toEqual(['2021年行动计划第16条', '“十四五”服务业规划三（一）1', name]);

		await page.goto(inject('root'), { waitUntil: 'load' });
		await tray(page).waitFor();
		expect(await tray(page).locator('li').count()).toBe(3);
		await tray(page).getByRole('link', { name: '并排对读' }).click();
		await page.waitForURL(/\/compare\/\?a=sx-plan-2021\.16&b=sx-fyp14\.s3-1-1&c=sx-plan-\d{4}\.\d+$/);
		await expectHeads(page, ['第16条', '三（一）1', name.replace(/^.*计划/, '')]);
		// What the page shows the tray need not say again.
		expect(await tray(page).count()).toBe(0);
	});

	test('a clause is taken once, a fifth is refused and says why', async () => {
		const page = await open(context, 'd/sx-plan-2021/');
		const pin = async (clause: number): Promise<void> => {
			await page.locator(`[id="${clause}"] .l`).first().focus();
			await page.getByRole('button', { name: `对照第${clause}条`, exact: true }).click();
		};
		const said = (text: string): Promise<unknown> =>
			page.waitForFunction((wanted) => document.querySelector('output.say')?.textContent === wanted, text);
		await pin(1);
		await said('2021年行动计划第1条已加入对照，共1条');
		await pin(1);
		await said('2021年行动计划第1条已在对照中');
		for (const clause of [2, 3, 4]) {
			await pin(clause);
			await said(`2021年行动计划第${clause}条已加入对照，共${clause}条`);
		}
		await pin(5);
		await said('对照最多四条，请先移出一条');
		expect(flat(await names(page))).toEqual([1, 2, 3, 4].map((clause) => `2021年行动计划第${clause}条`));
		await page.goto(`${inject('root')}compare/`, { waitUntil: 'load' });
		await expectHeads(page, ['第1条', '第2条', '第3条', '第4条']);
		await page.getByLabel('写文件名和条款号').fill('2021年行动计划 5');
		await page.keyboard.press('Enter');
		await said('最多并排四条，请先移出一条');
		expect(await columns(page).count()).toBe(4);
	});

	test('by keyboard one clause is removed, then all; the keyboard is not lost', async () => {
		const page = await open(context, 'd/sx-plan-2021/16/');
		await pinOnClausePage(page, 'd/sx-plan-2021/16/', '第16条');
		await pinOnClausePage(page, 'd/sx-plan-2021/17/', '第17条');
		await tray(page).locator('li').nth(1).waitFor();
		await page.getByRole('button', { name: '移出2021年行动计划第16条' }).press('Enter');
		expect(flat(await names(page))).toEqual(['2021年行动计划第17条']);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('移出2021年行动计划第17条');
		const fold = tray(page).getByRole('button', { name: /^对照\d条$/ });
		expect(await fold.getAttribute('aria-expanded')).toBe('true');
		await fold.press('Enter');
		expect(await tray(page).locator('li').first().isVisible()).toBe(false);
		await tray(page).getByRole('button', { name: '清空对照' }).press('Enter');
		expect(await tray(page).count()).toBe(0);
		await page.reload();
		expect(await page.evaluate(() => localStorage.getItem('pins'))).toBe(null);
	});

	test('another tab learns of it', async () => {
		const [page, other] = [await open(context, 'd/sx-plan-2021/16/'), await open(context, 'd/sx-plan-2022/37/')];
		await pinOnClausePage(other, 'd/sx-plan-2022/37/', '第37条');
		await pinOnClausePage(page, 'd/sx-plan-2021/16/', '第16条');
		await tray(other).locator('li').nth(1).waitFor();
		expect(flat(await names(other))).toEqual(['2022年行动计划第37条', '2021年行动计划第16条']);
	});

	test.each([360, 1280])('at %i px the tray covers nothing, nothing moves, and it is not printed', async (width) => {
		const page = await open(context, 'd/sx-plan-2021/16/');
		await page.setViewportSize({ width, height: 740 });
		await pinOnClausePage(page, 'd/sx-plan-2021/16/', '第16条');
		await pinOnClausePage(page, 'd/sx-producer/s3-2p2/', '三（二）第2段');
		await page.waitForFunction(() => localStorage.getItem('pins')?.includes('s3-2p2'));
		await page.goto(`${inject('root')}about/`, { waitUntil: 'load' });
		await tray(page).waitFor();
		expect(await measureShift(page)).toBe(0);
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		const [foot, box] = [await page.locator('.foot').boundingBox(), await tray(page).boundingBox()];
		expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1);
		expect(box?.height).toBeLessThan(64);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		if (width < 500)
			await tray(page)
				.getByRole('button', { name: /^对照\d条$/ })
				.click();
		await page.evaluate(axe);
		const { violations } = (await page.evaluate(
			'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
		)) as AxeResults;
		expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.tray').isVisible()).toBe(false);
	});
});

describe('the page of chosen clauses', () => {
	test('shows the clauses of its address verbatim, each with document, place, citation and link', async () => {
		const page = await open(context, two);
		await expectHeads(page, ['第16条', '第37条']);
		expect(await columns(page).locator('.said').allTextContents()).toEqual([textOf('sx-plan-2021/16'), textOf('sx-plan-2022/37')]);
		expect(await columns(page).locator('h3 a').first().getAttribute('href')).toBe(`${inject('root')}d/sx-plan-2021/16/`);
		expect(await columns(page).nth(1).innerText()).toContain('《山西省推进服务业提质增效2022年行动计划》（晋政办发〔2022〕35号）第37条');
		expect(await page.title()).toContain('2021年行动计划第16条 · 2022年行动计划第37条');
	});

	test('says how they correspond, as coded', async () => {
		const page = await open(context, two);
		const groups = JSON.parse(readFileSync('content/alignments.json', 'utf8')) as {
			a: string;
			b: string;
			groups: { from: string[]; note: string }[];
		}[];
		const note =
			groups.find(({ a, b }) => a === 'sx-plan-2021' && b === 'sx-plan-2022')?.groups.find(({ from }) => from.includes('16'))?.note ??
			'none';
		await page.getByText(note).waitFor();
		expect(await page.locator('[data-part=bonds] a').getAttribute('href')).toBe('/compare/sx-plan-2021/sx-plan-2022/');
	});

	test('of a single clause it offers the counterparts', async () => {
		const page = await open(context, 'compare/?a=sx-plan-2021.16');
		await page.getByRole('button', { name: /^2022年行动计划第37条/ }).click();
		await expectHeads(page, ['第16条', '第37条']);
		expect(page.url()).toBe(inject('root') + two);
	});

	test('swaps, removes and adds; the address follows, and Back undoes', async () => {
		const page = await open(context, two);
		await page.getByRole('button', { name: '左右互换' }).press('Enter');
		await expectHeads(page, ['第37条', '第16条']);
		expect(page.url()).toBe(`${inject('root')}compare/?a=sx-plan-2022.37&b=sx-plan-2021.16`);
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('互换');
		await page.getByRole('button', { name: '移出2022年行动计划第37条' }).press('Enter');
		await expectHeads(page, ['第16条']);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('移出2021年行动计划第16条');
		await page.getByLabel('写文件名和条款号').fill('十四五 三（一）1');
		await page.getByRole('button', { name: /^“十四五”服务业规划三（一）1/ }).waitFor();
		await page.keyboard.press('Enter');
		await expectHeads(page, ['第16条', '三（一）1']);
		expect(new URL(page.url()).search).toBe('?a=sx-plan-2021.16&b=sx-fyp14.s3-1-1');
		await page.reload();
		await expectHeads(page, ['第16条', '三（一）1']);
		await page.goBack();
		await expectHeads(page, ['第16条']);
		await page.goBack();
		await expectHeads(page, ['第37条', '第16条']);
	});

	test('a citation that stands in several documents is offered, one that is none leads to search', async () => {
		const page = await open(context, 'compare/');
		const field = page.getByLabel('写文件名和条款号');
		await field.fill('第16条');
		await page.getByRole('button', { name: /^2022年行动计划第16条/ }).click();
		await expectHeads(page, ['第16条']);
		expect(new URL(page.url()).search).toBe('?a=sx-plan-2022.16');
		await field.fill('冷链物流');
		await field.press('Enter');
		expect(await page.locator('[data-part=offers] a').getAttribute('href')).toBe(`/search/?q=${encodeURIComponent('冷链物流')}`);
	});

	test('clauses of a shared address are not pinned; pins shown follow what one does there', async () => {
		const page = await open(context, two);
		await expectHeads(page, ['第16条', '第37条']);
		await page.getByRole('button', { name: '左右互换' }).click();
		await expectHeads(page, ['第37条', '第16条']);
		expect(await page.evaluate(() => localStorage.getItem('pins'))).toBe(null);
		await pinOnClausePage(page, 'd/sx-plan-2021/16/', '第16条');
		await pinOnClausePage(page, 'd/sx-plan-2021/17/', '第17条');
		await tray(page).locator('li').nth(1).waitFor();
		await tray(page).getByRole('link', { name: '并排对读' }).click();
		await expectHeads(page, ['第16条', '第17条']);
		await page.getByRole('button', { name: '移出2021年行动计划第16条' }).click();
		await expectHeads(page, ['第17条']);
		await page.goto(`${inject('root')}about/`, { waitUntil: 'load' });
		await tray(page).waitFor();
		expect(flat(await names(page))).toEqual(['2021年行动计划第17条']);
	});

	test('names what it does not know and shows the rest', async () => {
		const page = await open(context, 'compare/?a=sx-plan-2021.999&b=zz-none.1&c=sx-plan-2021.16&d=sx-fyp14');
		await expectHeads(page, ['第16条']);
		const told = await page.getByRole('alert').innerText();
		for (const name of ['2021年行动计划没有编号为“999”的条款', '“zz-none.1”不是本站的条款', '“sx-fyp14”是整份文件'])
			expect(told).toContain(name);
	});

	test('copies Markdown, plain text and the address', async () => {
		const page = await open(context, two);
		await expectHeads(page, ['第16条', '第37条']);
		await page.getByRole('button', { name: '复制为Markdown' }).click();
		const markdown = await clipboard(page);
		expect(markdown).toContain(`| ${textOf('sx-plan-2021/16')} | ${textOf('sx-plan-2022/37')} |`);
		expect(markdown).toContain(
			`[《山西省推进服务业提质增效2021年行动计划》（晋政办发〔2021〕1号）第16条](${inject('root')}d/sx-plan-2021/16/)`,
		);
		await page.getByRole('button', { name: '复制为纯文本' }).click();
		const plain = await clipboard(page);
		expect(plain).toContain(
			`${textOf('sx-plan-2022/37')}\n——《山西省推进服务业提质增效2022年行动计划》（晋政办发〔2022〕35号）第37条\n${inject('root')}d/sx-plan-2022/37/`,
		);
		await page.getByRole('button', { name: '复制链接' }).click();
		expect(await clipboard(page)).toBe(inject('root') + two);
	});

	test('marks what differs between two that are alike, on demand; the words stay whole and the address keeps it', async () => {
		const page = await open(context, alike);
		await expectHeads(page, ['一、总体要求', '一、总体要求']);
		expect(await columns(page).locator('del, ins').count()).toBe(0);
		await page.getByLabel('标出异同').check();
		await columns(page).locator('ins').first().waitFor();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
		expect(new URL(page.url()).searchParams.get('view')).toBe('diff');
		const words = await columns(page).evaluateAll((cards) =>
			cards.map((card) => {
				const copy = card.querySelector('.said')?.cloneNode(true) as Element;
				const kinds = [...copy.querySelectorAll('.own')].map((own) => own.tagName);
				for (const hint of copy.querySelectorAll('.unseen')) hint.remove();
				return { text: copy.textContent, kinds: [...new Set(kinds)] };
			}),
		);
		expect(words).toEqual([
			{ text: textOf('sx-plan-2021/s1'), kinds: ['DEL'] },
			{ text: textOf('sx-plan-2022/s1'), kinds: ['INS'] },
		]);
		expect(await columns(page).locator('del .unseen').first().textContent()).toBe('〔删：');
		// The later wording stays the added one on either side.
		await page.getByRole('button', { name: '左右互换' }).click();
		await columns(page).first().locator('ins').first().waitFor();
		expect(await columns(page).first().locator('h3 a').getAttribute('href')).toContain('sx-plan-2022');
		expect(await columns(page).nth(1).locator('ins').count()).toBe(0);
	});

	test('offers no marks where two texts have little in common', async () => {
		const page = await open(context, two);
		await page.getByText(/字面相近度0\.\d\d，两条文字差别大/).waitFor();
		expect(await page.getByLabel('标出异同').count()).toBe(0);
	});

	test('two provinces: neither text is called added or removed', async () => {
		const page = await open(context, 'compare/?a=qh-producer.s0&b=sx-producer.s0&view=diff');
		await columns(page).locator('.own').first().waitFor();
		expect(await columns(page).locator('del, ins').count()).toBe(0);
		expect(await columns(page).locator('mark').count()).toBeGreaterThan(0);
	});
});

test.each([
	['d/sx-plan-2021/s2-3/', '二（三）'],
	['d/qh-producer/s2-1y2/', '二（一）“二是”'],
	['d/sx-fyp14/s3-1-1p2/', '三（一）1第2段'],
	['d/sx-plan-2022/37/', '第37条'],
])('the tools of %s name the clause in full', async (path, name) => {
	const page = await open(context, path);
	await page.locator('.text :is(.l, .k)').first().focus();
	expect(await page.locator('.tools').getAttribute('aria-label')).toBe(name);
});

test('without JavaScript the page says so and leads to the pairs', async () => {
	const plain = await openBrowser({ javaScriptEnabled: false });
	const page = await plain.newPage();
	await page.goto(inject('root') + two);
	expect(await page.locator('.pinned-without').innerText()).toContain('现在脚本没有启用');
	expect(await page.locator('.pinned-without a').first().getAttribute('href')).toBe('/compare/sx-plan-2021/sx-plan-2022/');
	expect(await page.locator('pinned-clauses').isVisible()).toBe(false);
	await plain.close();
});
