import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../../../scripts/chromium.ts';
import { hasClass, readPages } from '../../../../scripts/site/pages.ts';

/* What a reader sees of the indicator pages, in a browser. */

const pages = readPages().filter(({ path }) => /^targets\/[^/]+\/$/.test(path));
const charted = pages.filter(({ elements }) => elements.some((element) => hasClass(element, 'value-chart')));
const withAxis = pages.filter(({ elements }) => elements.some((element) => hasClass(element, 'axis')));
const apart = pages.filter(({ elements }) => elements.some((element) => hasClass(element, 'break')));
const single = pages.filter((candidate) => !charted.includes(candidate));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
	context = await openBrowser();
	page = await context.newPage();
});
afterAll(() => context.close());

test.each([360, 1280])(
	'at %i px no two words of a chart touch, none is smaller than 11 px, and nothing scrolls sideways',
	async (width) => {
		await page.setViewportSize({ width, height: 900 });
		const faults: string[] = [];
		for (const { path } of charted) {
			await page.goto(inject('root') + path);
			const seen = await page.evaluate(() => {
				const words = [
					...document.querySelectorAll<Element>('.value-chart :is(text, b, small, h3, figcaption p, .break span, .legend li)'),
				];
				const boxes = words.map((word) => ({
					text: word.textContent ?? '',
					box: word.getBoundingClientRect(),
					size: parseFloat(getComputedStyle(word).fontSize),
				}));
				const touching = boxes.flatMap((a, index) =>
					boxes
						.slice(index + 1)
						.filter(
							(b) => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top + 2 < b.box.bottom && b.box.top + 2 < a.box.bottom,
						)
						.map((b) => `${a.text} × ${b.text}`),
				);
				const off = boxes.filter(({ box }) => box.left < 0 || box.right > innerWidth).map(({ text }) => `off the page: ${text}`);
				const small = boxes.filter(({ size }) => size < 11).map(({ text, size }) => `${size}px: ${text}`);
				const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['scrolls sideways'] : [];
				return [...touching, ...off, ...small, ...wide];
			});
			faults.push(...seen.map((fault) => `${path} ${fault}`));
		}
		expect(charted.length).toBeGreaterThan(0);
		expect(faults).toEqual([]);
	},
);

test('a mark stands on its track, also at 360 px', async () => {
	await page.setViewportSize({ width: 360, height: 900 });
	for (const { path } of withAxis) {
		await page.goto(inject('root') + path);
		const off = await page.evaluate(() =>
			[...document.querySelectorAll('.track')].flatMap((track) => {
				const room = track.getBoundingClientRect();
				return [...track.querySelectorAll('circle, path, .stem')]
					.map((mark) => mark.getBoundingClientRect())
					.filter((box) => box.right > Math.max(room.right + 2, innerWidth) || box.top < room.top - 2 || box.bottom > room.bottom + 2)
					.map((box) => `${box.right} of ${room.right}`);
			}),
		);
		expect([path, off]).toEqual([path, []]);
	}
});

test('every mark is reached by keyboard and leads to its quote', async () => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(inject('root') + (charted[0]?.path ?? ''));
	const goals = await page.locator('.value-chart a.value').evaluateAll((rows) => rows.map((row) => row.getAttribute('href')));
	await page.locator('.value-chart a.value').first().focus();
	for (const goal of goals) {
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(goal);
		await page.keyboard.press('Tab');
	}
	await page.locator('.value-chart a.value').last().press('Enter');
	await page.waitForURL((url) => url.hash === goals.at(-1));
	expect(await page.locator(':target blockquote').isVisible()).toBe(true);
});

test.each([
	[360, 'light'],
	[1280, 'light'],
	[360, 'dark'],
	[1280, 'dark'],
] as const)('%i px, %s: no accessibility violation on a page of each look', async (width, colorScheme) => {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	await page.setViewportSize({ width, height: 900 });
	const looks = new Set([withAxis[0], apart[0], single[0], single.at(-1)].flatMap((look) => look?.path ?? []));
	expect(looks.size).toBeGreaterThan(1);
	for (const path of looks) {
		await page.goto(inject('root') + path);
		await page.evaluate(axe);
		const { violations } = (await page.evaluate(
			'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
		)) as AxeResults;
		expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)]).toEqual([path, []]);
	}
});
