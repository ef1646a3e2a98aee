import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { builds } from '../../../scripts/site/built-site.ts';

interface ClauseRow {
	id: string;
	document: string;
	full_text: string;
}

/** Clauses that hold a word without marks, blanks or letters in it, by the open data. */
export function holding(word: string): ClauseRow[] {
	const clauses = JSON.parse(readFileSync(`${builds.root.folder}/data/clauses.json`, 'utf8')) as ClauseRow[];
	return clauses.filter(({ full_text }) => full_text.includes(word));
}

/** Opens a page of the built site. */
export async function open(context: BrowserContext, path: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(inject('root') + path, { waitUntil: 'load' });
	return page;
}

/** Path of the search page with words. */
export function searchFor(text: string): string {
	return `search/?q=${encodeURIComponent(text)}`;
}

export const field = (page: Page): Locator => page.getByRole('searchbox');
export const results = (page: Page): Locator => page.locator('.results h3 a');

export function hasFocus(page: Page): Promise<boolean> {
	return field(page).evaluate((input) => input === document.activeElement);
}

/** Waits until the page says how many clauses it found. */
export async function expectCount(page: Page, number: number): Promise<void> {
	await page.waitForFunction((text) => document.querySelector('[data-part=count]')?.textContent === text, `找到${number}条`);
}
