import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../chromium.ts';
import { findGlued } from './glued.ts';
import { pageTypes } from './page-types.ts';

let context: BrowserContext;
beforeAll(async () => {
	context = await openBrowser({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => context.close());

test('words that stand apart on the screen stand apart in the HTML', async () => {
	const page = await context.newPage();
	const glued: string[] = [];
	for (const [kind, path] of Object.entries(pageTypes)) {
		await page.goto(inject('root') + path, { waitUntil: 'networkidle' });
		for (const { words, between } of await page.evaluate(findGlued)) glued.push(`${kind}: ${words} (${between})`);
	}
	await page.close();
	expect(glued).toEqual([]);
});
