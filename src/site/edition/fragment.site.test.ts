import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../../scripts/chromium.ts';
import { selectWords, type Words } from '../../../scripts/site/select-words.ts';

let context: BrowserContext;
beforeAll(async () => {
	context = await openBrowser({ viewport: { width: 1280, height: 900 } });
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(inject('root')).origin });
});
afterAll(() => context.close());

/** Places to select: within a sentence, across sentences, from a run-in title into its text, over an emended word, backwards, in repeated boilerplate. */
const selections: readonly [name: string, page: string, from: Words, to: Words][] = [
	['in a sentence', 'd/sx-plan-2021/', ['16j1', '建设20处'], ['16j1', '试点']],
	['across sentences', 'd/sx-fyp14/', ['s2-3j1', '形成优质高效'], ['s2-3p2j2', '全国第一方阵']],
	['over an emended word', 'd/sx-fyp14/', ['s3-1-3p3j4', '通过发行企业债'], ['s3-1-3p3j4', '短期融资券']],
	['from a run-in title into its text', 'd/sx-plan-2022/', ['16j1', '发展培育'], ['16j2', '“双创”体系']],
	['words that stand twice on the page', 'd/sx-plan-2021/', ['18j2', '完善全省体育场馆'], ['18j2', '智慧体育场馆”']],
	['backwards', 'd/qh-producer/', ['s2-1y3j1', '第三方物流'], ['s2-1y3j1', '支持物流企业']],
];

test.each(selections)('a link to selected words finds them again: %s', async (_, path, from, to) => {
	const page = await context.newPage();
	await page.goto(inject('root') + path, { waitUntil: 'load' });
	const selected = await selectWords(page, from, to);
	await page.getByRole('button', { name: '复制引文与链接' }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.replace(/\s/g, '')).toContain(selected.replace(/\s/g, ''));
	const link = copied.match(/http\S+/)?.[0] ?? '';
	expect(link).toContain(':~:text=');
	// Without the id, only the words can have scrolled the page; a low window shows whether they did.
	const target = await context.newPage();
	await target.setViewportSize({ width: 1280, height: 260 });
	await target.goto(link.replace(/#[^:]*:~:/, '#:~:'), { waitUntil: 'load' });
	await target.waitForFunction(() => scrollY > 0, undefined, { timeout: 5000 });
	const id = from[0].localeCompare(to[0]) <= 0 ? from[0] : to[0];
	const top = await target.evaluate((one) => document.getElementById(one)?.getBoundingClientRect().top ?? -1e6, id);
	expect(Math.abs(top)).toBeLessThan(600);
	await Promise.all([page.close(), target.close()]);
});
