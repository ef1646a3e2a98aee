import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../../scripts/chromium.ts';
import { expectCount, field, hasFocus, holding, open, results, searchFor } from './search-page.fixture.ts';

let context: BrowserContext;
beforeAll(async () => {
	context = await openBrowser({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => context.close());

describe('keyboard and input method', () => {
	test('nothing is searched while words are being composed', async () => {
		const page = await open(context, 'search/');
		await field(page).focus();
		await field(page).evaluate((input: HTMLInputElement) => {
			input.dispatchEvent(new CompositionEvent('compositionstart'));
			for (const text of ['w', 'wu', 'wu l', 'wu liu']) {
				input.value = text;
				input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
			}
		});
		await page.waitForTimeout(400);
		expect(await page.locator('policy-search').getAttribute('data-state')).toBe('start');
		expect(page.url()).not.toContain('q=');
		await field(page).evaluate((input: HTMLInputElement) => {
			input.value = '物流';
			input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
			input.dispatchEvent(new CompositionEvent('compositionend', { data: '物流' }));
		});
		await expectCount(page, holding('物流').length);
		await page.close();
	});

	test('arrows move through the results, Enter opens, Esc goes back to the field and then clears it', async () => {
		const page = await open(context, 'search/');
		await field(page).fill('冷链');
		await expectCount(page, holding('冷链').length);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
		expect(await focused()).toBe(await results(page).nth(1).getAttribute('href'));
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await hasFocus(page)).toBe(true);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Escape');
		expect(await hasFocus(page)).toBe(true);
		await page.keyboard.press('Escape');
		expect(await field(page).inputValue()).toBe('');
		expect(await page.locator('policy-search').getAttribute('data-state')).toBe('start');
		await page.goBack();
		await expectCount(page, holding('冷链').length);
		await results(page).first().focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/d\/.*\?q=.*#/);
		await page.close();
	});

	test('the arrows go on beyond the first results', async () => {
		const page = await open(context, searchFor('发展'));
		await expectCount(page, holding('发展').length);
		await field(page).focus();
		for (let place = 0; place < 65; place++) {
			await page.keyboard.press('ArrowDown');
			await page.waitForFunction((index) => document.querySelectorAll('.results h3 a')[index] === document.activeElement, place);
		}
		expect(await results(page).count()).toBeGreaterThan(60);
		await page.close();
	});

	test('the slash and Ctrl+K call the search from any page without losing the place; the slash can be turned off', async () => {
		const page = await open(context, 'd/sx-plan-2021/#30');
		const before = await page.evaluate(() => scrollY);
		expect(before).toBeGreaterThan(500);
		await page.keyboard.press('/');
		expect(await field(page).evaluate((input) => input === document.activeElement && input.getBoundingClientRect().top >= 0)).toBe(true);
		expect(await page.evaluate(() => scrollY)).toBe(before);
		await page.keyboard.press('Escape');
		expect(await hasFocus(page)).toBe(false);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('冷链');
		await page.keyboard.press('Enter');
		await page.waitForURL(/search\/\?q=/);
		await expectCount(page, holding('冷链').length);
		await page.goto(`${inject('root')}search/`);
		await page.getByLabel(/在任何一页按/).uncheck();
		await page.goto(`${inject('root')}about/`);
		await page.keyboard.press('/');
		expect(await hasFocus(page)).toBe(false);
		await page.evaluate(() => localStorage.clear());
		await page.close();
	});
});
