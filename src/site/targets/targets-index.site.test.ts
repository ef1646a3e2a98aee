import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { openBrowser } from '../../../scripts/chromium.ts';
import { brotliSize } from '../../../scripts/compress.ts';
import { builds } from '../../../scripts/site/built-site.ts';
import { attribute, hasClass, readPages, textOf, type BuiltPage, type Element } from '../../../scripts/site/pages.ts';

const documents = ['sx-producer', 'qh-producer', 'sx-plan-2021', 'sx-fyp14', 'sx-plan-2022'] as const;

interface CodedTarget {
	id: string;
	clause: string;
	quote: string;
	figure: string;
	value: number | [number, number] | null;
	unit: string;
	kind: string;
	period: string | null;
	period_inferred: boolean;
	sectors: string[];
}

/** The coded targets as the seeds have them. */
const targets = documents.flatMap((document) =>
	(parse(readFileSync(`seeds/${document}.targets.yaml`, 'utf8')) as CodedTarget[]).map((target) => ({
		...target,
		document,
		id: `${document}/${target.clause}/${target.id}`,
	})),
);

/** The classed numerals as content has them. */
const numerals = documents.flatMap((document) =>
	(
		JSON.parse(readFileSync(`content/facts/${document}.json`, 'utf8')) as {
			numerals: { clause: string; token: string; offset: number; class: string }[];
		}
	).numerals.map((numeral) => ({ ...numeral, document })),
);
const clauses = JSON.parse(readFileSync(`${builds.root.folder}/data/clauses.json`, 'utf8')) as { id: string; full_text: string }[];
const texts = new Map(clauses.map(({ id, full_text }) => [id, full_text]));

const pages = new Map(readPages().map((page) => [page.path, page]));
function page(path: string): BuiltPage {
	const found = pages.get(path);
	if (!found) throw new Error(`no page ${path}`);
	return found;
}
const cellsOf = (row: Element): Element[] =>
	row.childNodes.filter((node): node is Element => node.nodeName === 'td' || node.nodeName === 'th');
const rowsOf = (path: string): Element[] =>
	page(path).elements.filter((element) => element.tagName === 'tr' && attribute(element, 'data-document') !== undefined);

describe('without script', () => {
	test('every target is on /targets/ with its verbatim quote, its figure and a link to its clause', () => {
		const rows = new Map(rowsOf('targets/').map((row) => [attribute(row, 'id'), row]));
		expect(rows.size).toBe(targets.length);
		for (const { id, document, clause, quote, figure } of targets) {
			const row = rows.get(id);
			if (!row) throw new Error(`no row ${id}`);
			const [value, words] = cellsOf(row);
			expect(value && textOf(value).trim()).toBe(figure);
			expect(words && textOf(words, ({ tagName }) => tagName === 'a').trim()).toBe(quote);
			const hrefs = page('targets/')
				.elements.filter((element) => element.parentNode === words)
				.map((element) => attribute(element, 'href') ?? '');
			expect(hrefs.some((href) => href === `/d/${document}/${clause}/` || href === `/d/${document}/#${clause}`)).toBe(true);
		}
	});

	test('every numeral is on /numbers/, in order, in its own context, with its class and its clause', () => {
		const rows = rowsOf('numbers/');
		expect(rows.length).toBe(numerals.length);
		rows.forEach((row, index) => {
			const { document = '', clause = '', token = '', offset = 0, class: kind } = numerals[index] ?? {};
			const text = texts.get(`${document}/${clause}`) ?? '';
			const [before = '', shown, after = ''] = cellsOf(row).map((cell) => textOf(cell));
			expect(shown).toBe(token);
			expect(text.slice(0, offset).endsWith(before.replace(/^…/, ''))).toBe(true);
			expect(text.slice(offset + token.length).startsWith(after.replace(/…$/, ''))).toBe(true);
			expect(before.length + after.length).toBeGreaterThan(0);
			expect(attribute(row, 'data-class')).toBe(kind);
		});
	});

	test('the headline counts what the seeds have', () => {
		const heading = page('targets/').elements.find(({ tagName }) => tagName === 'h1');
		const aims = targets.filter(({ kind }) => kind === 'target');
		expect(heading && textOf(heading)).toContain(`${aims.length}项目标`);
		const index = page('numbers/').elements.find(({ tagName }) => tagName === 'h1');
		expect(index && textOf(index)).toContain(`${numerals.length}个数字`);
	});

	test('every dated target is a mark of the timeline that leads to its row; inferred periods are hollow', () => {
		const marks = page('targets/').elements.filter((element) => element.tagName === 'a' && hasClass(element, 'due'));
		const dated = targets.filter(({ kind, period }) => kind === 'target' && period !== null);
		expect(new Set(marks.map((mark) => attribute(mark, 'href')))).toEqual(new Set(dated.map(({ id }) => `#${id}`)));
		expect(marks.length).toBe(dated.length);
		for (const mark of marks) {
			const target = dated.find(({ id }) => `#${id}` === attribute(mark, 'href'));
			expect(hasClass(mark, 'open')).toBe(target?.period_inferred);
			expect(textOf(mark)).toContain(target?.quote);
			expect(textOf(mark).includes('时期据规划推定')).toBe(target?.period_inferred);
		}
	});
});

test('both pages are light', () => {
	expect(brotliSize(new TextEncoder().encode(page('numbers/').html))).toBeLessThanOrEqual(60_000);
	for (const path of ['targets/', 'numbers/']) {
		const own = page(path)
			.elements.filter((element) => element.tagName === 'script' && attribute(element, 'src') !== undefined)
			.map((element) => attribute(element, 'src') ?? '')
			.filter((source) => !/\/Shell\./.test(source));
		const seen = new Set<string>();
		const collect = (source: string): void => {
			if (seen.has(source)) return;
			seen.add(source);
			for (const match of readFileSync(builds.root.folder + source, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
				collect(source.replace(/[^/]+$/, match[1] ?? ''));
		};
		own.forEach(collect);
		expect(own.length).toBeGreaterThan(0);
		expect([...seen].reduce((sum, source) => sum + brotliSize(readFileSync(builds.root.folder + source)), 0)).toBeLessThanOrEqual(8_000);
	}
});

describe('in the browser', () => {
	let context: BrowserContext;
	beforeAll(async () => {
		context = await openBrowser({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
	});
	afterAll(() => context.close());

	const open = async (path: string): Promise<Page> => {
		const opened = await context.newPage();
		await opened.goto(inject('root') + path, { waitUntil: 'load' });
		return opened;
	};
	const shown = (opened: Page): Locator => opened.locator('explorable-table tbody tr:not([hidden])');
	const idsShown = (opened: Page): Promise<string[]> => shown(opened).evaluateAll((rows) => rows.map(({ id }) => id));
	const expectShown = async (opened: Page, expected: string[]): Promise<void> => {
		await opened.waitForFunction(
			(count) => document.querySelectorAll('explorable-table tbody tr:not([hidden])').length === count,
			expected.length,
		);
		expect(await idsShown(opened)).toEqual(expected);
	};
	const check = async (opened: Page, facet: string, value: string): Promise<void> => {
		await opened.locator(`[data-facet=${facet}] summary`).click();
		await opened.locator(`[data-facet=${facet}] [value="${value}"]`).check();
		await opened.keyboard.press('Escape');
	};
	const contentOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');
	const where = (test: (target: (typeof targets)[number]) => boolean): string[] => targets.filter(test).map(({ id }) => id);

	test('facets narrow, live in the address, and come back with the back button and a reload', async () => {
		const opened = await open('targets/');
		await expectShown(
			opened,
			where(() => true),
		);
		await check(opened, 'document', 'sx-plan-2021');
		const inPlan = where(({ document }) => document === 'sx-plan-2021');
		await expectShown(opened, inPlan);
		await check(opened, 'sector', 'science-technology');
		const both = where(({ document, sectors }) => document === 'sx-plan-2021' && sectors.includes('science-technology'));
		await expectShown(opened, both);
		expect(new URL(opened.url()).search).toBe('?document=sx-plan-2021&sector=science-technology');
		expect(await opened.locator('[data-part=count]').innerText()).toBe(`${targets.length}项中的${both.length}项`);
		await opened.goBack();
		await expectShown(opened, inPlan);
		expect(await opened.locator('[data-facet=sector] [value=science-technology]').isChecked()).toBe(false);
		await opened.goForward();
		await expectShown(opened, both);
		await opened.reload();
		await expectShown(opened, both);
		await opened.getByRole('button', { name: /去掉文件：2021年/ }).click();
		await expectShown(
			opened,
			where(({ sectors }) => sectors.includes('science-technology')),
		);
		await opened.getByRole('button', { name: '全部清除' }).click();
		await expectShown(
			opened,
			where(() => true),
		);
		await opened.close();
	});

	test('bounds are compared in base units, whatever the printed multiplier', async () => {
		const opened = await open('targets/');
		const multiplier: { [unit: string]: number } = { 万亿元: 1e12, 亿元: 1e8, 万元: 1e4, 元: 1 };
		const money = (least: number): string[] =>
			where(({ value, unit }) => {
				const top = Array.isArray(value) ? value[1] : value;
				return top !== null && unit in multiplier && top * (multiplier[unit] ?? 0) >= least;
			});
		await opened.getByRole('textbox', { name: '不小于' }).fill('1000亿元');
		expect(money(1e11)).toContain('sx-plan-2021/s1/t1');
		await expectShown(opened, money(1e11));
		expect(new URL(opened.url()).searchParams.get('min')).toBe('1000亿元');
		await opened.getByRole('textbox', { name: '不小于' }).fill('10万元');
		await expectShown(opened, money(1e5));
		await opened.getByRole('textbox', { name: '不大于' }).fill('10万元');
		await expectShown(
			opened,
			where(({ value, unit }) => value === 10 && unit === '万元'),
		);
		await opened.getByRole('textbox', { name: '不小于' }).fill('很多');
		expect(await opened.locator('#misread').isVisible()).toBe(true);
		await opened.close();
	});

	test('words are found as a substring, full-width or half', async () => {
		const opened = await open(`targets/?text=${encodeURIComponent('５-１０个')}`);
		await expectShown(
			opened,
			where(({ quote }) => /5[-—－]10个/.test(quote)),
		);
		await opened.close();
	});

	test('headings are buttons that sort, say so, and give the own order back', async () => {
		const opened = await open('targets/?document=sx-plan-2022');
		const head = opened.locator('th', { has: opened.getByRole('button', { name: '数值' }) });
		await head.getByRole('button').press('Enter');
		expect(await head.getAttribute('aria-sort')).toBe('descending');
		const rows = await shown(opened).evaluateAll((elements) => elements.map(({ dataset: { low, unit = '' } }) => ({ low, unit })));
		const byUnit = new Map<string, number[]>();
		for (const { low, unit } of rows) if (low !== undefined) byUnit.set(unit, [...(byUnit.get(unit) ?? []), Number(low)]);
		expect(byUnit.size).toBeGreaterThan(5);
		for (const amounts of byUnit.values()) expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
		// Units keep together, and goals without number come last.
		const units = rows.map(({ low, unit }) => (low === undefined ? '' : unit));
		expect(units.filter((unit, index) => unit !== units[index - 1]).length).toBe(new Set(units).size);
		expect(rows.at(-1)?.low).toBeUndefined();
		expect(new URL(opened.url()).search).toBe('?document=sx-plan-2022&sort=value&order=desc');
		await head.getByRole('button').press('Enter');
		expect(await head.getAttribute('aria-sort')).toBe('ascending');
		await head.getByRole('button').press('Enter');
		expect(await head.getAttribute('aria-sort')).toBe('none');
		await expectShown(
			opened,
			where(({ document }) => document === 'sx-plan-2022'),
		);
		await opened.close();
	});

	test('what is handed over is what is shown, in its order, with the columns of the data file', async () => {
		const opened = await open('targets/?document=sx-plan-2021&min=1%E4%B8%87%E5%85%83&sort=value');
		const ids = await idsShown(opened);
		expect(ids.length).toBeGreaterThan(3);
		const [download] = await Promise.all([opened.waitForEvent('download'), opened.getByRole('button', { name: /CSV/ }).click()]);
		const csv = await contentOf(download);
		const whole = readFileSync(`${builds.root.folder}/data/targets.csv`, 'utf8').split('\r\n');
		expect(csv.startsWith('\ufeff')).toBe(true);
		expect(csv.split('\r\n')).toEqual([whole[0], ...ids.map((id) => whole.find((line) => line.startsWith(`${id},`))), '']);
		const [second] = await Promise.all([opened.waitForEvent('download'), opened.getByRole('button', { name: /JSON/ }).click()]);
		const rows = JSON.parse(readFileSync(`${builds.root.folder}/data/targets.json`, 'utf8')) as { id: string }[];
		expect(JSON.parse(await contentOf(second))).toEqual(ids.map((id) => rows.find((row) => row.id === id)));
		await opened.close();
	});

	test('each count of the findings leads to just as many rows', async () => {
		const opened = await open('targets/');
		const tallies = await opened
			.locator('.key-figures a')
			.evaluateAll((links) =>
				links.map((link) => [link.getAttribute('href') ?? '', Number(link.querySelector('b')?.textContent)] as const),
			);
		expect(tallies.length).toBe(5);
		for (const [href, count] of tallies) {
			await opened.goto(`${inject('root')}targets/${href}`);
			expect([href, await shown(opened).count()]).toEqual([href, count]);
		}
		await opened.goto(`${inject('root')}numbers/`);
		const classes = await opened
			.locator('.key-figures a')
			.evaluateAll((links) =>
				links.map((link) => [link.getAttribute('href') ?? '', Number(link.querySelector('b')?.textContent)] as const),
			);
		expect(classes.reduce((sum, [, count]) => sum + count, 0)).toBe(numerals.length);
		for (const [href, count] of classes) {
			await opened.goto(`${inject('root')}numbers/${href}`);
			expect([href, await shown(opened).count()]).toEqual([href, count]);
		}
		await opened.close();
	});

	test('a mark of the timeline leads to its row even where a filter hid it', async () => {
		const opened = await open('targets/?document=sx-producer');
		await opened.locator('a[href="#sx-plan-2022/10/t1"]').click();
		await opened.waitForFunction(() => document.getElementById('sx-plan-2022/10/t1')?.hidden === false);
		expect(await shown(opened).count()).toBe(targets.length);
		await opened.close();
	});

	test('numerals are found by amount and sorted by the words that follow', async () => {
		const opened = await open('numbers/?min=10%E4%B8%87%E5%85%83&max=10%E4%B8%87%E5%85%83');
		const tokens = await shown(opened).evaluateAll((rows) =>
			rows.map((row) => `${row.children[1]?.textContent}${row.children[2]?.textContent.slice(0, 1)}`),
		);
		const printed = clauses.reduce((sum, { full_text }) => sum + full_text.split('10万元').length - 1, 0);
		expect(tokens).toEqual(Array(printed).fill('10万元'));
		await opened.goto(`${inject('root')}numbers/?class=target`);
		await opened.getByRole('button', { name: '后文' }).click();
		const after = await shown(opened).evaluateAll((rows) => rows.map((row) => row.children[2]?.textContent.slice(0, 1)));
		// The same character follows in one run of lines; of dashes there are several forms that sort as one.
		const characters = after.filter((first) => /\p{Script=Han}/u.test(first ?? ''));
		expect(characters.length).toBeGreaterThan(90);
		expect(characters.filter((first, index) => first !== characters[index - 1]).length).toBe(new Set(characters).size);
		await opened.close();
	});

	test('on a phone the filters fold away, rows can still be put in order, nothing runs over the edge', async () => {
		const opened = await open('targets/');
		await opened.setViewportSize({ width: 360, height: 800 });
		await opened.reload();
		expect(await opened.getByRole('textbox', { name: '不小于' }).isVisible()).toBe(false);
		await opened.locator('.filters > summary').click();
		await opened.getByLabel('次序').selectOption({ label: '数值，从大到小' });
		expect(new URL(opened.url()).search).toBe('?sort=value&order=desc');
		expect(await opened.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
		await opened.close();
	});
});
