import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../chromium.ts';
import { pageTypes } from './page-types.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let context: BrowserContext;
beforeAll(async () => {
	context = await openBrowser();
});
afterAll(() => context.close());

describe.each(Object.entries(pageTypes))('%s', (_, path) => {
	test.each([
		[360, 'light'],
		[1280, 'light'],
		[360, 'dark'],
		[1280, 'dark'],
	] as const)('%i px, %s: no accessibility violation, no sideways scrolling, no console error', async (width, colorScheme) => {
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('request', (request) => request.url().startsWith(inject('root')) || complaints.push(`request to ${request.url()}`));
		page.on(
			'response',
			(response) => response.status() >= 400 && path !== '404.html' && complaints.push(`${response.status()} ${response.url()}`),
		);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 800 });
		await page.goto(inject('root') + path, { waitUntil: 'load' });
		await page.evaluate(axe);
		const results = (await page.evaluate(
			'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
		)) as AxeResults;
		const found = results.violations.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.slice(0, 3)
					.map((node) => node.html.slice(0, 120))
					.join(' | ')}`,
		);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		await page.close();
		expect(found).toEqual([]);
		expect(overflow).toBeLessThanOrEqual(0);
		expect(complaints).toEqual([]);
	});
});
