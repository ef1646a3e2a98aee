import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../chromium.ts';
import { pageTypes } from '../site/page-types.ts';

/** How a page is looked at: three windows in two schemes, and as it prints. */
export const looks = [
	...[360, 800, 1280].flatMap((width) => [
		{ name: `${width}-light`, width, media: 'screen', colorScheme: 'light' } as const,
		{ name: `${width}-dark`, width, media: 'screen', colorScheme: 'dark' } as const,
	]),
	{ name: 'print', width: 720, media: 'print', colorScheme: 'light' } as const,
];

/** Chromium paints no taller picture in one piece. */
const tallest = 16_000;

/** Pages open at once; more than the cores only wait for each other. */
const abreast = 3;

/**
 * Saves a picture of each kind of page in each look.
 * @param url address of a built site
 * @param folder where the pictures go, `{kind}--{look}.png`
 * @param only a word the kind's name must hold, or ''
 * @returns how many were saved
 */
export async function saveScreenshots(url: string, folder: string, only: string): Promise<number> {
	mkdirSync(folder, { recursive: true });
	const kinds = Object.entries(pageTypes).filter(([kind]) => kind.includes(only));
	const queue = [...kinds];
	const context = await openBrowser({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
	await Promise.all(Array.from({ length: abreast }, () => drain(context, queue, url, folder)));
	await context.close();
	return kinds.length * looks.length;
}

async function drain(context: BrowserContext, queue: [string, string][], url: string, folder: string): Promise<void> {
	const page = await context.newPage();
	for (let next = queue.shift(); next; next = queue.shift()) {
		const [kind, path] = next;
		await page.goto(url + path, { waitUntil: 'networkidle' });
		for (const look of looks) await shoot(page, look, join(folder, `${kind.replaceAll(' ', '-')}--${look.name}.png`));
	}
	await page.close();
}

async function shoot(page: Page, { width, media, colorScheme }: (typeof looks)[number], path: string): Promise<void> {
	await page.setViewportSize({ width, height: 800 });
	await page.emulateMedia({ media, colorScheme, reducedMotion: 'reduce' });
	await page.evaluate(() => scrollTo(0, 0));
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) }, animations: 'disabled' });
}
