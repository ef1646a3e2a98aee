import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { openBrowser } from '../../../scripts/chromium.ts';
import { builds } from '../../../scripts/site/built-site.ts';
import { readTable, readText, tableNames, type Row } from '../../../scripts/site/data-files.ts';
import { attribute, hasFile, readPages, textOf, type BuiltPage, type Element } from '../../../scripts/site/pages.ts';

const pages = new Map(readPages().map((page) => [page.path, page]));
const pageOf = (path: string): BuiltPage => {
	const page = pages.get(path);
	if (!page) throw new Error(`no page ${path}`);
	return page;
};
const within = (root: Element, tag: string): Element[] => {
	const found: Element[] = [];
	const visit = (element: Element): void => {
		for (const child of element.childNodes)
			if ('tagName' in child) {
				if (child.tagName === tag) found.push(child);
				visit(child);
			}
	};
	visit(root);
	return found;
};

describe('/data/', () => {
	const { elements } = pageOf('data/');
	const sections = new Map(elements.filter(({ tagName }) => tagName === 'section').map((element) => [attribute(element, 'id'), element]));

	test.each(tableNames)('%s: rows counted, every field explained, a sample that is a row, files to download', (name) => {
		const rows = readTable(name);
		const section = sections.get(name);
		if (!section) throw new Error(`no section ${name}`);
		expect(textOf(section).replace(/\s/g, '')).toContain(`栏，${rows.length.toLocaleString('zh-CN')}行`);
		const fields = Object.keys((JSON.parse(readText(`schema/${name}.json`)) as { items: { properties: object } }).items.properties);
		expect(
			within(section, 'th')
				.filter((cell) => attribute(cell, 'scope') === 'row')
				.map((cell) => textOf(cell).trim()),
		).toEqual(fields);
		const [sample] = within(section, 'pre');
		if (rows.length > 0) {
			const shown = JSON.parse(textOf(sample as Element).replace(/\/\*.*?\*\//g, '')) as Row;
			const cut = (row: Row): Row =>
				Object.fromEntries(Object.entries(row).map(([field, value]) => [field, Array.isArray(value) ? value.slice(0, 3) : value]));
			expect(rows.map(cut)).toContainEqual(shown);
			expect(within(sample as Element, 'span').some((span) => attribute(span, 'class')?.includes('key'))).toBe(true);
		}
		for (const file of ['json', 'csv']
			.map((format) => `data/${name}.${format}`)
			.concat(`data/plain/${name}.csv`, `data/schema/${name}.json`)) {
			expect(elements.some((element) => attribute(element, 'href') === `/${file}`)).toBe(true);
			expect(hasFile('root', file)).toBe(true);
		}
	});

	test('says how to cite, under which licence, how to rebuild, and where the judgements are explained', () => {
		const text = elements
			.filter(({ tagName }) => tagName === 'main')
			.map((element) => textOf(element))
			.join('');
		expect(text).toMatch(/\[DS\/OL\]\. （\d{4}-\d\d-\d\d）\[\d{4}-\d\d-\d\d\]\. http\S+\/data\/\./);
		for (const words of ['给程序读；“表格软件用”有标记', 'CC BY 4.0', '著作权法', 'npm ci && npm run build', 'SHA-256'])
			expect(text).toContain(words);
		expect(elements.some((element) => attribute(element, 'href') === '/method/')).toBe(true);
	});

	test('a sample of one clause: the clause, its targets and the sector they share', () => {
		const [clause, target] = ['clauses', 'targets'].map((name) => textOf(within(sections.get(name) as Element, 'pre')[0] as Element));
		const id = /"id": "([^"]+)"/.exec(clause ?? '')?.[1];
		expect(target).toContain(`"clause": "${id}"`);
	});
});

describe('/method/', () => {
	const { elements } = pageOf('method/');
	const rowsOf = (words: string): string[][] =>
		elements
			.filter(({ tagName }) => tagName === 'tr')
			.filter((row) => within(row, 'th').some((cell) => textOf(cell).trim() === words))
			.map((row) => within(row, 'td').map((cell) => textOf(cell).trim()));
	const linesOf = (path: string): string[] => readFileSync(`seeds/coding/${path}`, 'utf8').split('\n').filter(Boolean);
	const documents = readTable('documents').map(({ id }) => id as string);

	test('the agreement on numerals is what two columns of the coders’ files give', () => {
		const pairs = documents.flatMap((document) => {
			const second = linesOf(`b/${document}.numbers.tsv`);
			return linesOf(`a/${document}.numbers.tsv`).map((line, index) => line === second[index]);
		});
		const same = pairs.filter(Boolean).length;
		expect(rowsOf('类别')).toContainEqual(
			expect.arrayContaining([String(pairs.length), String(same), `${((same / pairs.length) * 100).toFixed(1)}%`]),
		);
	});

	test('so is the agreement on primary sectors', () => {
		const primary = (coder: string): Map<string, string> =>
			new Map(
				documents.flatMap((document) =>
					linesOf(`${coder}/${document}.sectors.tsv`).map((line): [string, string] => {
						const [clause = '', sector = ''] = line.split('\t');
						return [`${document}/${clause}`, sector];
					}),
				),
			);
		const [first, second] = [primary('a'), primary('b')];
		const same = [...first].filter(([clause, sector]) => second.get(clause) === sector).length;
		expect(rowsOf('主要行业')[0]?.slice(0, 2)).toEqual([String(first.size), String(same)]);
	});

	test('so is the number of targets each found', () => {
		const count = (coder: string): number => documents.flatMap((document) => linesOf(`${coder}/${document}.targets.jsonl`)).length;
		const row = rowsOf('指标值').find((cells) => cells.length === 5);
		expect(row?.slice(0, 2)).toEqual([String(count('a')), String(count('b'))]);
		expect(row?.[4]).toBe(String(readTable('targets').length));
	});

	test('kinds, bases and classes are counted as the tables have them', () => {
		const codes = [
			...Object.entries(Object.groupBy(readTable('targets'), ({ kind }) => kind as string)),
			...Object.entries(Object.groupBy(readTable('targets'), ({ basis }) => basis as string)),
			...Object.entries(Object.groupBy(readTable('numbers'), (row) => row.class as string)),
		];
		const shown = elements
			.filter(({ tagName }) => tagName === 'tr')
			.flatMap((row) =>
				within(row, 'code').map(
					(code) =>
						`${textOf(code)} ${within(row, 'td')
							.map((cell) => textOf(cell).trim())
							.at(-1)}`,
				),
			);
		for (const [code, rows] of codes) expect(shown).toContain(`${code} ${rows?.length}`);
	});

	test('says who coded, that nobody reviewed it, and what agreement does not show', () => {
		const text = elements
			.filter(({ tagName }) => tagName === 'main')
			.map((element) => textOf(element))
			.join('');
		for (const words of ['AI语言模型', '没有专家逐条复核', '不能证明编码正确', '时期据规划推定', '未涉及', '发现错误'])
			expect(text).toContain(words);
	});
});

test('on the reading page every target is a link to its indicator, in its clause, unless its figure holds an emended word', () => {
	const emended = readTable('emendations').map(({ clause, sic, corr }) => ({ clause, word: (corr ?? sic) as string }));
	const missing = readTable('targets').filter(({ clause, indicator, figure }) => {
		// A link cannot hold the link of an emended word.
		if (emended.some((entry) => entry.clause === clause && sharesCharacters(entry.word, figure as string))) return false;
		const [document = '', id = ''] = (clause as string).split('/');
		const element = pageOf(`d/${document}/`).elements.find((candidate) => attribute(candidate, 'id') === id);
		return (
			!element ||
			!within(element, 'a').some(
				(link) => attribute(link, 'href') === `/targets/${indicator as string}/` && (figure as string).includes(textOf(link)),
			)
		);
	});
	expect(missing.map(({ id }) => id)).toEqual([]);
});

function sharesCharacters(word: string, figure: string): boolean {
	return word.includes(figure) || figure.includes(word);
}

test('the tables hold what the hand-written files say, one row a target', () => {
	const written = readTable('documents').flatMap(({ id }) => {
		const entries = parse(readFileSync(`seeds/${id as string}.targets.yaml`, 'utf8')) as {
			id: string;
			clause: string;
			quote: string;
			figure: string;
		}[];
		return entries.map((entry) => [`${id as string}/${entry.clause}/${entry.id}`, entry.quote, entry.figure]);
	});
	expect(readTable('targets').map(({ id, quote, figure }) => [id, quote, figure])).toEqual(written);
});

describe('in the browser', () => {
	const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	let context: BrowserContext;
	beforeAll(async () => {
		context = await openBrowser();
	});
	afterAll(() => context.close());

	test.each([
		['data/', 360],
		['data/', 1280],
		['method/', 360],
		['method/', 1280],
	])('%s at %i px with everything open: no accessibility violation, no sideways scrolling', async (path, width) => {
		const page = await context.newPage();
		await page.setViewportSize({ width, height: 800 });
		await page.goto(inject('root') + path);
		await page.evaluate(() => document.querySelectorAll('details').forEach((box) => (box.open = true)));
		await page.evaluate(axe);
		const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		await page.close();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
		expect(overflow).toBeLessThanOrEqual(0);
	});

	test('a file is served with a type browsers and programs know', async () => {
		const page = await context.newPage();
		await page.goto(`${inject('root')}data/`);
		const types = await page.evaluate(async () => {
			const heads = await Promise.all(['targets.json', 'targets.csv', 'datapackage.json'].map((name) => fetch(name)));
			return heads.map((response) => response.headers.get('content-type') ?? '');
		});
		await page.close();
		expect(types.map((type) => type.split(';')[0])).toEqual(['application/json', 'text/csv', 'application/json']);
	});
});

test('the copy under a base path has the same rows', () => {
	for (const name of tableNames) {
		const strip = (text: string): string => text.replaceAll(/(?:http:\/\/localhost:\d+|https:\/\/example\.org)\/(duidu\/)?/g, '');
		expect(strip(readFileSync(`${builds.based.folder}/data/${name}.json`, 'utf8'))).toBe(strip(readText(`${name}.json`)));
	}
});
