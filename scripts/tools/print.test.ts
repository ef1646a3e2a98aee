import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../chromium.ts';
import { findLost, readOfficialPages } from '../site/official-text.ts';
import { programs } from './programs.ts';
import { run } from './run.ts';

const paths = [/^d\/[^/]+\/$/, /^d\/(?:sx-plan-2021\/16|sx-fyp14\/s3-1-3p3|qh-producer\/s2-10|sx-plan-2022\/n0)\/$/];
const pages = readOfficialPages().filter(({ path }) => paths.some((pattern) => pattern.test(path)));

/** The middle of an A4 sheet in points, line by line as it is seen: what stands above and below is numbers of pages. */
const middle = ['-layout', '-x', '0', '-W', '595', '-y', '50', '-H', '732'];

describe.skipIf(!programs.pdftotext.path)('a printed page', () => {
	const folder = mkdtempSync(join(tmpdir(), 'duidu-print-'));
	let context: BrowserContext;
	beforeAll(async () => {
		context = await openBrowser();
	});
	afterAll(async () => {
		await context.close();
		rmSync(folder, { recursive: true });
	});

	test.each(pages.map((page) => [page.path, page] as const))(
		'of %s holds the whole official text, in its order',
		async (path, official) => {
			const page = await context.newPage();
			await page.goto(inject('root') + path, { waitUntil: 'load' });
			const file = join(folder, 'page.pdf');
			await page.pdf({ path: file, preferCSSPageSize: true });
			await page.close();
			const text = await run(programs.pdftotext, [...middle, file, '-']);
			expect(findLost(official, withoutNotes(text))).toEqual([]);
		},
	);
});

/** On paper the address of a clause stands beside it, and what the seed has after an emended word. */
function withoutNotes(text: string): string {
	return text
		.replace(/#[a-z]?\d[\da-z-]*(?=\s)/g, '')
		.replace(/\s/g, '')
		.replace(/［(?:原作|存疑)[^］]*］/g, '');
}
