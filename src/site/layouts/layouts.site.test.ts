import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fullText, walk, type Clause } from '../../core/model/clause.ts';
import { openBrowser } from '../../../scripts/chromium.ts';
import { attribute, hasClass, readPages, textOf, type BuiltPage, type Element } from '../../../scripts/site/pages.ts';

interface SeedRole {
	city: string;
	layout: string;
	role: string;
	quote: string;
}
interface SeedElement {
	id: string;
	layout: string;
	label?: string[];
	quote: string;
}

/* What the seeds say, read here without the code of the pages. */
const roles = parse(readFileSync('seeds/layout-roles.yaml', 'utf8')) as SeedRole[];
const parts = parse(readFileSync('seeds/layout-elements.yaml', 'utf8')) as SeedElement[];
const cities = [...new Set(roles.map(({ city }) => city))];
const layouts = [...new Set(parts.map(({ layout }) => layout))];
const texts = new Map<string, string>(
	['sx-producer', 'sx-fyp14'].flatMap((document) => {
		const { clauses } = JSON.parse(readFileSync(`content/clauses/${document}.json`, 'utf8')) as { clauses: Clause[] };
		return [...walk(clauses)].map(([clause]) => [`${document}/${clause.id}`, fullText(clause)] as const);
	}),
);

const pages = readPages();
const getPage = (path: string): BuiltPage => pages.find((page) => page.path === path) ?? expect.unreachable(`no page ${path}`);
const below = (element: Element): Element[] => [element, ...element.childNodes.flatMap((node) => ('tagName' in node ? below(node) : []))];
const part = (element: Element): string | undefined => attribute(element, 'data-part');
/** The clause a link to a sentence leads into: `/d/sx-fyp14/#s4-1p5j2` is `sx-fyp14/s4-1p5`. */
const clauseOfLink = (address: string): string => address.replace(/^\/d\/([^/]+)\/#/, '$1/').replace(/j\d+$/, '');

describe.each(['layouts/', 'layouts/tian/', 'layouts/yi-zhu-san-fu/'])('%s', (path) => {
	const page = getPage(path);
	const linked = page.elements.filter(part);

	test('links every drawn part to a sentence that is there and says what is shown', () => {
		expect(linked.length).toBeGreaterThan(0);
		for (const link of linked) {
			const address = attribute(link, 'href') ?? '';
			const says = page.elements.find((element) => attribute(element, 'data-says') === part(link)) ?? expect.unreachable(part(link));
			const quote = below(says).find((element) => hasClass(element, 'quoted'));
			const [, target = '', anchor] = /^\/?(.*)#(.+)$/.exec(address) ?? expect.unreachable(address);
			const at = target === '' ? page : getPage(target);
			expect(at.elements.some((element) => attribute(element, 'id') === anchor)).toBe(true);
			if (quote) expect(texts.get(clauseOfLink(address))).toContain(textOf(quote));
			else expect(textOf(says)).toContain('没有点名');
		}
	});

	test('draws every part that has words and every city', () => {
		const own = layouts.filter((layout) => path === 'layouts/' || path === `layouts/${layout}/`);
		const drawn = new Set(linked.map(part));
		for (const { id, layout, label } of parts) if (own.includes(layout) && label) expect(drawn).toContain(id);
		for (const layout of own) for (const city of cities) expect(drawn).toContain(`${layout}-${city}`);
	});

	test('says that it is a schematic and no map, and whose coordinates it uses', () => {
		expect(page.html).toContain('示意图，非地图，不表示行政区域界线');
		if (page.html.includes('in-bearings')) expect(page.html).toContain('GeoNames');
	});
});

test('the table gives each city its parts in both layouts in words of the documents', () => {
	const { elements } = getPage('layouts/');
	for (const city of cities) {
		const row = elements.find((element) => attribute(element, 'id') === `row-${city}`) ?? expect.unreachable(city);
		const cells = below(row).filter(({ tagName }) => tagName === 'td');
		layouts.forEach((layout, index) => {
			const cell = cells[index] ?? expect.unreachable(layout);
			const quotes = below(cell).filter((element) => hasClass(element, 'quoted'));
			const own = roles.filter((role) => role.city === city && role.layout === layout);
			expect(quotes.map((quote) => textOf(quote))).toEqual(own.map(({ quote }) => quote));
			expect(textOf(cell).includes('未点名')).toBe(own.length === 0);
			const links = below(cell).filter(({ tagName }) => tagName === 'a');
			expect(links).toHaveLength(own.length);
			for (const link of links) expect(texts.has(clauseOfLink(attribute(link, 'href') ?? ''))).toBe(true);
		});
	}
});

test('each layout shows its whole clause', () => {
	const words = (text: string): string => text.replace(/\s/g, '');
	for (const [path, clause] of [
		['layouts/tian/', 'sx-producer/s2-2p4'],
		['layouts/yi-zhu-san-fu/', 'sx-fyp14/s2-4p7'],
	] as const)
		expect(
			words(
				getPage(path)
					.elements.filter((element) => hasClass(element, 'text'))
					.map((each) => textOf(each))
					.join(''),
			),
		).toContain(words(texts.get(clause) ?? expect.unreachable(clause)));
});

describe('in a browser', () => {
	let context: BrowserContext;
	beforeAll(async () => {
		context = await openBrowser({ javaScriptEnabled: false, reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
	});
	afterAll(() => context.close());
	const open = async (): Promise<Page> => {
		const page = await context.newPage();
		await page.goto(`${inject('root')}layouts/`);
		return page;
	};
	const where = (page: Page, city: string): Promise<{ x: number; y: number }> =>
		page
			.locator(`.morph [data-city=${city}] .name`)
			.boundingBox()
			.then((box) => box ?? expect.unreachable(city));

	test.each([360, 1280])('no text of the figure is under 11 px and no two labels meet at %i px', async (width) => {
		const page = await open();
		await page.setViewportSize({ width, height: 900 });
		for (const view of ['tian', 'yi-zhu-san-fu', 'bearings']) {
			await page.locator(`.morph input.show-${view}`).check({ force: true });
			const labels = page.locator('.morph .spatial text:visible');
			const boxes: { text: string; size: number; x: number; y: number; right: number; bottom: number }[] = [];
			for (const label of await labels.all()) {
				const box = (await label.boundingBox()) ?? expect.unreachable();
				const size = Number(await label.getAttribute('font-size'));
				boxes.push({ text: await label.innerHTML(), size, x: box.x, y: box.y, right: box.x + box.width, bottom: box.y + box.height });
			}
			const drawn = (await page.locator('.morph .spatial').boundingBox()) ?? expect.unreachable();
			for (const { size } of boxes) expect((size * drawn.width) / 400).toBeGreaterThanOrEqual(11);
			// Line boxes are higher than letters; those of neighbours may share an edge.
			const slack = 0.16 * 14 * (drawn.width / 400) * 2;
			const clashes = boxes.flatMap((one, index) =>
				boxes
					.slice(index + 1)
					.filter(
						(other) => one.x + 1 < other.right && other.x + 1 < one.right && one.y + slack < other.bottom && other.y + slack < one.bottom,
					)
					.map((other) => `${one.text} ${other.text}`),
			);
			expect(clashes, view).toEqual([]);
		}
		await page.close();
	});

	test('the cities move from one layout to the other without a script, at once where motion is not wanted', async () => {
		const page = await open();
		const before = await where(page, 'datong');
		await page.locator('.morph input.show-yi-zhu-san-fu').check({ force: true });
		const after = await where(page, 'datong');
		expect(after).not.toEqual(before);
		await page.waitForTimeout(300);
		expect(await where(page, 'datong')).toEqual(after);
		await page.close();
	});

	test('the keyboard goes through all cities from north to south, and what has the focus is quoted', async () => {
		const page = await open();
		await page.locator('.morph input.show-tian').focus();
		const names: string[] = [];
		const heights: number[] = [];
		for (let step = 0; step < 70; step++) {
			await page.keyboard.press('Tab');
			const focused = page.locator('.morph .spatial a:focus');
			if ((await focused.count()) === 0) {
				if (names.length > 0) break;
				continue;
			}
			// The page scrolls along, so heights count from the figure.
			const [box, drawn] = [await focused.boundingBox(), await page.locator('.morph .spatial').boundingBox()];
			if (!box || !drawn) throw new Error('nothing in focus');
			const name = await focused.getAttribute('data-part');
			if (!name) {
				names.push((await focused.getAttribute('href')) ?? '');
				continue;
			}
			heights.push(box.y + box.height / 2 - drawn.y);
			await expect.poll(() => page.locator(`.morph [data-says=${name}]`).isVisible()).toBe(true);
		}
		expect(names.map((address) => /places\/(.+)\/$/.exec(address)?.[1]).sort()).toEqual([...cities].sort());
		// A label of two lines has its middle lower than its first line.
		heights.slice(1).forEach((height, index) => expect(height).toBeGreaterThan((heights[index] ?? 0) - 16));
		await page.close();
	});
});
