import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../../scripts/chromium.ts';
import { measureShift } from '../../../scripts/site/layout-shift.ts';
import { expectCount, field, holding, open, results, searchFor } from './search-page.fixture.ts';

let context: BrowserContext;
beforeAll(async () => {
	context = await openBrowser({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => context.close());

describe('results', () => {
	test('are the clauses that hold the words, each with document, place, verbatim snippet and link', async () => {
		const page = await open(context, 'search/');
		await field(page).fill('冷链');
		const expected = holding('冷链');
		await expectCount(page, expected.length);
		while ((await results(page).count()) < expected.length) await page.locator('.results li').last().scrollIntoViewIfNeeded();
		const shown = await page.locator('.results li').evaluateAll((items) =>
			items.map((item) => ({
				href: item.querySelector('a')?.getAttribute('href') ?? '',
				snippet: item.querySelector('.snippet')?.textContent ?? '',
				marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
				group: item.closest('section')?.dataset.document,
			})),
		);
		expect(shown.map(({ href }) => href)).toEqual(
			expected.map(({ id, document }) => `/d/${document}/?q=${encodeURIComponent('冷链')}#${id.slice(document.length + 1)}`),
		);
		shown.forEach(({ snippet, marks, group }, index) => {
			expect(expected[index]?.full_text).toContain(snippet);
			expect(new Set(marks)).toEqual(new Set(['冷链']));
			expect(group).toBe(expected[index]?.document);
		});
		await page.close();
	});

	test('can be sorted by density and taken out of their groups; the address says so', async () => {
		const page = await open(context, searchFor('物流'));
		await expectCount(page, holding('物流').length);
		await page.getByLabel('密度').check();
		await page.getByLabel('按文件归并').uncheck();
		await page.waitForFunction(() => !document.querySelector('.results h2') && document.querySelector('.results li'));
		expect(new URL(page.url()).searchParams.get('sort')).toBe('density');
		const first = (await results(page).first().getAttribute('href')) ?? '';
		const density = (text: string): number => text.split('物流').length / text.length;
		const best = holding('物流')
			.sort((a, b) => density(b.full_text) - density(a.full_text))
			.slice(0, 5);
		expect(best.some(({ id }) => first.includes(id.replace('/', `/?q=${encodeURIComponent('物流')}#`)))).toBe(true);
		await page.close();
	});

	test('the count is announced when typing rests', async () => {
		const page = await open(context, 'search/');
		await field(page).fill('网络货运');
		await page.waitForFunction(
			(text) => document.querySelector('[role=status]')?.textContent === text,
			`“网络货运”找到${holding('网络货运').length}条`,
		);
		await page.close();
	});
});

describe('facets', () => {
	test('combine, narrow, are removed, and live in the address', async () => {
		const page = await open(context, searchFor('物流'));
		const all = holding('物流');
		await expectCount(page, all.length);
		const inPlan = all.filter(({ document }) => document === 'sx-plan-2021');
		expect(
			await page
				.locator('label', { has: page.locator('[id="facet-document-sx-plan-2021"]') })
				.locator('b')
				.innerText(),
		).toBe(`${inPlan.length}`);
		await page.locator('[id="facet-document-sx-plan-2021"]').check();
		await expectCount(page, inPlan.length);
		await page.locator('[id="facet-document-sx-plan-2022"]').check();
		const inBoth = all.filter(({ document }) => document.startsWith('sx-plan'));
		await expectCount(page, inBoth.length);
		expect(new URL(page.url()).searchParams.getAll('document')).toEqual(['sx-plan-2021', 'sx-plan-2022']);
		// The counts of a facet leave its own choice out.
		expect(await page.locator('[name=document]').count()).toBe(new Set(all.map(({ document }) => document)).size);
		await page.goBack();
		await expectCount(page, inPlan.length);
		expect(await page.locator('[id="facet-document-sx-plan-2021"]').isChecked()).toBe(true);
		await page.goForward();
		await expectCount(page, inBoth.length);
		await page.getByRole('button', { name: /去掉文件：2021年/ }).click();
		await expectCount(page, inBoth.length - inPlan.length);
		await page.reload();
		await expectCount(page, inBoth.length - inPlan.length);
		await page.close();
	});
});

describe('words and citations', () => {
	test.each([
		['2021年行动计划 16', 'd/sx-plan-2021/#16'],
		['晋政办发〔2021〕1号 第16条', 'd/sx-plan-2021/#16'],
		['sx-plan-2021/16', 'd/sx-plan-2021/#16'],
		['十四五 三（一）1', 'd/sx-fyp14/#s3-1-1'],
	])('Enter after “%s” goes to the clause', async (text, path) => {
		const page = await open(context, 'search/');
		await field(page).fill(text);
		await page.locator('.jumps a').first().waitFor();
		expect(await page.locator('.jumps a').first().innerText()).toMatch(/^到/);
		await field(page).press('Enter');
		await page.waitForURL(inject('root') + path);
		await page.close();
	});

	test('pinyin brings suggestions that search', async () => {
		const page = await open(context, `search/?q=wlhy`);
		await page.getByRole('button', { name: /^网络货运/ }).click();
		await expectCount(page, holding('网络货运').length);
		expect(await field(page).inputValue()).toBe('网络货运');
		await page.close();
	});

	test('rewritten words are shown, and undone', async () => {
		const page = await open(context, searchFor('養老托育'));
		await expectCount(page, holding('养老托育').length);
		const note = page.locator('[data-part=rewritings]');
		expect(await note.innerText()).toContain('养老托育');
		await note.getByRole('button').click();
		await page.locator('[data-part=nothing] h2').waitFor();
		expect(new URL(page.url()).searchParams.get('as')).toBe('typed');
		await page.goBack();
		await expectCount(page, holding('养老托育').length);
		await page.close();
	});

	test('without a result the page says so and offers the words one by one', async () => {
		const page = await open(context, searchFor('新疆物流'));
		await page.getByRole('heading', { name: '五种文件里没有“新疆物流”' }).waitFor();
		expect(await page.getByRole('button', { name: '新疆 没有' }).isDisabled()).toBe(true);
		await page.getByRole('button', { name: `物流 ${holding('物流').length}条` }).click();
		await expectCount(page, holding('物流').length);
		await page.close();
	});
});

test('nothing moves when results arrive', async () => {
	const page = await open(context, searchFor('物流'));
	await expectCount(page, holding('物流').length);
	const shift = await measureShift(page);
	expect(shift).toBeLessThan(0.01);
	await page.close();
});
