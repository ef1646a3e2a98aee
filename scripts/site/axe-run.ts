import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../chromium.ts';
import { pageTypes } from './page-types.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything axe knows of WCAG 2.2 AA and good practice. */
const rules = '{ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }';

/** Defines a test for each type of page at a width: no accessibility violation in light and dark, no sideways scrolling, no console error. */
export function testAccessibility(width: number): void {
	let context: BrowserContext;
	beforeAll(async () => {
		context = await openBrowser();
	});
	afterAll(() => context.close());

	test.each(Object.entries(pageTypes))(
		`%s at ${width} px: accessible in light and dark, nothing scrolls sideways, no error`,
		async (_, path) => {
			const page = await context.newPage();
			const complaints: string[] = [];
			page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('request', (request) => request.url().startsWith(inject('root')) || complaints.push(`request to ${request.url()}`));
			page.on(
				'response',
				(response) => response.status() >= 400 && path !== '404.html' && complaints.push(`${response.status()} ${response.url()}`),
			);
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.goto(inject('root') + path, { waitUntil: 'load' });
			await page.evaluate(axe);
			const found: string[] = [];
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				found.push(...(await findViolations(page, colorScheme)));
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
				if (overflow > 0) found.push(`${colorScheme}: scrolls sideways by ${overflow} px`);
			}
			await page.close();
			expect(found).toEqual([]);
			expect(complaints).toEqual([]);
		},
	);
}

async function findViolations(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
	const results = (await page.evaluate(`axe.run(${rules})`)) as AxeResults;
	return results.violations.map(
		({ id, nodes }) =>
			`${scheme} ${id}: ${nodes
				.slice(0, 3)
				.map((node) => node.html.slice(0, 120))
				.join(' | ')}`,
	);
}
