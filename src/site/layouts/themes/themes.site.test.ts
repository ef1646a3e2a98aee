import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { openBrowser } from '../../../../scripts/chromium.ts';
import { builds } from '../../../../scripts/site/built-site.ts';
import { attribute, readPages } from '../../../../scripts/site/pages.ts';

interface Theme {
	id: string;
	marks: { form: string; label: string; quote: string; clause: string }[];
}

const { folder } = builds.root;
const themes = parse(readFileSync('seeds/layout-themes.yaml', 'utf8')) as Theme[];
const page = readPages().find(({ path }) => path === 'layouts/themes/');
const drawings = globSync('layouts/**/*.svg', { cwd: folder }).filter((path) => !path.endsWith('.thumb.svg'));

describe.each(themes.map((theme) => [theme.id, theme] as const))('the theme %s', (id, { marks }) => {
	test('is a section with every quote, each linked to its clause', () => {
		for (const { quote, clause } of marks) {
			expect(page?.html.includes(quote), quote).toBe(true);
			const [document = '', own = ''] = clause.split('/');
			expect(new RegExp(`href="/d/${document}/#${own}(j\\d+)?"`).test(page?.html ?? ''), clause).toBe(true);
		}
		expect(page?.elements.some((element) => attribute(element, 'id') === id)).toBe(true);
	});

	test('comes as a file with its words, its sources and its licence, and nothing from elsewhere', () => {
		const svg = readFileSync(`${folder}/layouts/themes/${id}.svg`, 'utf8');
		const words = svg.replaceAll(/<[^>]*>/g, '');
		for (const { form, label } of marks)
			if (form !== 'none') expect(words.replaceAll('\n', '')).toContain(label.replaceAll('"', '&quot;').slice(0, 6));
		expect(words).toContain('示意图，非地图');
		expect(words).toContain('CC BY 4.0');
		expect(svg).not.toMatch(/<script|<image|href=|url\(/);
	});
});

describe.each(drawings)('%s', (path) => {
	const index = JSON.parse(readFileSync('public/layouts/figures.json', 'utf8')) as { [path: string]: { drawing: string; image: string } };
	const hash = (data: Buffer): string => createHash('sha256').update(data).digest('hex');
	const png = path.replace(/svg$/, 'png');

	test('has the image drawn from it', async () => {
		const svg = readFileSync(`${folder}/${path}`);
		expect(index[png]?.drawing, `${png} is stale or missing; run npm run build && npm run figures on a machine with Noto CJK fonts`).toBe(
			hash(svg),
		);
		const image = readFileSync(`public/${png}`);
		expect(index[png]?.image).toBe(hash(image));
		const width = Number(/ width="(\d+)"/.exec(svg.toString())?.[1]);
		expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: width * 2 });
	});
});

describe('in a browser', () => {
	let context: BrowserContext;
	beforeAll(async () => {
		context = await openBrowser();
	});
	afterAll(() => context.close());

	async function open(path: string, width: number): Promise<Page> {
		const opened = await context.newPage();
		await opened.setViewportSize({ width, height: 900 });
		await opened.goto(inject('root') + path, { waitUntil: 'load' });
		return opened;
	}

	test.each([
		['layouts/themes/', 360],
		['layouts/themes/', 1280],
		['d/sx-producer/s2-2/', 360],
		['d/sx-fyp14/s2-4/', 1280],
	])('no type in the figures of %s is under 11 px at %i', async (path, width) => {
		const opened = await open(path, width);
		const smallest = await opened.evaluate(() =>
			Math.min(
				...[...document.querySelectorAll<SVGTextElement>('main svg text')].map((text) => {
					const scale = text.getScreenCTM()?.a ?? 0;
					return parseFloat(getComputedStyle(text).fontSize) * scale;
				}),
			),
		);
		expect(smallest).toBeGreaterThanOrEqual(11);
		await opened.close();
	});

	test('the cities of each figure are met from north to south, and every number by the keyboard', async () => {
		const opened = await open('layouts/themes/', 1280);
		const figures = await opened.evaluate(() =>
			[...document.querySelectorAll('figure.theme-figure')].map((figure) => ({
				tops: [...figure.querySelectorAll('g[data-keys] circle.dot, a > circle.dot')].map((dot) => dot.getBoundingClientRect().y),
				unlinked: [...figure.querySelectorAll('.ring')].filter((ring) => !ring.closest('a[href]')).length,
			})),
		);
		expect(figures).toHaveLength(themes.length);
		for (const { tops, unlinked } of figures) {
			expect(tops).toEqual([...tops].sort((a, b) => a - b));
			expect(unlinked).toBe(0);
		}
		await opened.close();
	});

	test('a number that is tabbed to marks its row', async () => {
		const opened = await open('layouts/themes/', 1280);
		await opened.locator('#big-data figure a[data-key="1"]').first().focus();
		expect(await opened.locator('#big-data tr.on').getAttribute('data-key')).toBe('1');
		await opened.close();
	});

	test('a part of the figure marks its words in the clause, and words mark their parts', async () => {
		const opened = await open('d/sx-fyp14/s2-4/', 1280);
		const marked = () =>
			opened.evaluate(() => [...(CSS.highlights.get('layout') ?? [])].map((range) => (range as Range).toString()).join('|'));
		const sub = opened.locator('layout-beside [data-part="yi-zhu-san-fu-datong"]').first();
		await sub.focus();
		const quote = await opened.locator('[data-says="yi-zhu-san-fu-datong"] .quoted').textContent();
		expect(await marked()).toBe(quote);
		await opened.locator('layout-beside .text').getByText('侯马保税物流中心', { exact: true }).hover();
		expect(await opened.locator('layout-beside [data-part="yi-houma"].on').count()).toBe(1);
		await opened.close();
	});
});
