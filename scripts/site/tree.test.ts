import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../chromium.ts';
import { builds } from './built-site.ts';
import { pageTypes } from './page-types.ts';
import { shorten } from './tree.ts';

const folder = 'scripts/site/tree';
const howTo =
	'If the change is meant, run UPDATE=1 npx vitest run --config scripts/vitest.config.ts --project site scripts/site/tree and read the diff.';

let context: BrowserContext;
beforeAll(async () => {
	context = await openBrowser({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => context.close());

test.each(Object.entries(pageTypes))('%s: what a screen reader is told is what the file says', async (kind, path) => {
	const page = await context.newPage();
	await page.goto(inject('root') + path, { waitUntil: 'networkidle' });
	const tree = shorten(withoutPlaceAndDay(await page.locator('body').ariaSnapshot()));
	await page.close();
	const file = `${folder}/${kind.replaceAll(' ', '-')}.txt`;
	// A machine that checks must never write what it checks against.
	if (process.env.UPDATE && !process.env.CI) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, tree);
	}
	expect(existsSync(file), `${file} is missing. ${howTo}`).toBe(true);
	expect(tree, `The accessibility tree of ${kind} differs from ${file}. ${howTo}`).toBe(readFileSync(file, 'utf8'));
});

const { created } = JSON.parse(readFileSync(`${builds.root.folder}/data/datapackage.json`, 'utf8')) as { created: string };
const built = created.slice(0, 10);
const [year, month, day] = built.split('-').map(Number);

/** The address, the day of the build and the days of access change from build to build. */
function withoutPlaceAndDay(tree: string): string {
	return tree
		.replaceAll(/http:\/\/localhost:\d+\//g, 'SITE/')
		.replaceAll(/\[\d{4}-\d\d-\d\d\]/g, '[DAY]')
		.replaceAll(built, 'DAY')
		.replaceAll(`${year}年${month}月${day}日`, 'DAY');
}
