import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { builds } from '../../../../scripts/site/built-site.ts';
import { attribute, hasClass, hasFile, readPages, textOf, type Element } from '../../../../scripts/site/pages.ts';

/* What the pages and files of the indicators say, against the seeds and the clauses, read here without the site's own code. */

interface Coded {
	id: string;
	clause: string;
	quote: string;
	figure: string;
	indicator: string;
}
interface ClauseNode {
	id: string;
	has_page: boolean;
	pieces: unknown[];
	children: ClauseNode[];
}

const indicators = parse(readFileSync('seeds/indicators.yaml', 'utf8')) as { id: string; name: string; finding: string }[];
const documents = ['sx-producer', 'qh-producer', 'sx-plan-2021', 'sx-fyp14', 'sx-plan-2022'];
const targets = documents.flatMap((document) =>
	(parse(readFileSync(`seeds/${document}.targets.yaml`, 'utf8')) as Coded[]).map((target) => ({
		...target,
		document,
		anchor: `${document}-${target.clause}-${target.id}`,
	})),
);
const clauseTexts = new Map(documents.flatMap((document) => listTexts(document, readClauses(document))));
const pages = new Map(readPages().map((page) => [page.path, page]));

function readClauses(document: string): ClauseNode[] {
	return (JSON.parse(readFileSync(`content/clauses/${document}.json`, 'utf8')) as { clauses: ClauseNode[] }).clauses;
}

function listTexts(document: string, clauses: readonly ClauseNode[]): [string, string][] {
	return clauses.flatMap((clause): [string, string][] => [
		[`${document}/${clause.id}`, clause.pieces.map(readRuns).join('')],
		...listTexts(document, clause.children),
	]);
}

/** Every run below a piece, in order. */
function readRuns(node: unknown): string {
	if (Array.isArray(node)) return node.map(readRuns).join('');
	if (typeof node !== 'object' || node === null) return '';
	const { runs, sentences } = node as { runs?: (string | { text: string })[]; sentences?: unknown[] };
	return (runs ?? []).map((run) => (typeof run === 'string' ? run : run.text)).join('') + readRuns(sentences ?? []);
}

function readFile(path: string): string {
	return readFileSync(join(builds.root.folder, path), 'utf8');
}

/** Elements of a tag below an element, in order. */
function inside(parent: Element, tag: string): Element[] {
	const below = parent.childNodes.filter((node): node is Element => 'tagName' in node);
	return below.flatMap((element) => [...(element.tagName === tag ? [element] : []), ...inside(element, tag)]);
}

describe.each(indicators.map(({ id, name, finding }) => [id, name, finding] as const))('%s', (id, name, finding) => {
	const own = targets.filter(({ indicator }) => indicator === id);
	const page = pages.get(`targets/${id}/`);
	const elements = page?.elements ?? [];

	test('has its page with name and finding', () => {
		const h1 = elements.find(({ tagName }) => tagName === 'h1');
		expect(h1 && textOf(h1)).toBe(name);
		const headline = elements.find((element) => attribute(element, 'id') === 'finding');
		expect(headline && textOf(headline)).toBe(finding);
	});

	test('quotes each of its values verbatim, the figure marked, with a link to the clause', () => {
		const cards = elements.filter((element) => element.tagName === 'article' && hasClass(element, 'quote'));
		expect(cards.map((card) => attribute(card, 'id'))).toEqual(own.map(({ anchor }) => anchor));
		for (const [index, { document, clause, quote, figure }] of own.entries()) {
			const card = cards[index] as Element;
			const [words] = inside(card, 'blockquote');
			expect(words && textOf(words)).toBe(quote);
			expect(clauseTexts.get(`${document}/${clause}`)).toContain(quote);
			expect(inside(card, 'mark').map((mark) => textOf(mark))).toEqual([figure]);
			const links = inside(card, 'a').map((link) => attribute(link, 'href'));
			expect(links.some((link) => link === `/d/${document}/${clause}/` || link === `/d/${document}/#${clause}`)).toBe(true);
		}
	});

	test('a page of several values draws each one as a link to its quote, with the printed figure', () => {
		const rows = elements.filter((element) => element.tagName === 'a' && hasClass(element, 'value'));
		const shown = rows.map((row) => [attribute(row, 'href')?.slice(1), own.some(({ figure }) => textOf(row).includes(figure))]);
		const expected = own.length < 2 ? [] : own.map(({ anchor }) => [anchor, true]);
		expect(shown.sort()).toEqual(expected.sort());
	});

	test('names every document, those without a value too', () => {
		const table = elements.find((element) => element.tagName === 'table');
		const heads = table ? inside(table, 'th').filter((cell) => attribute(cell, 'scope') === 'row') : [];
		const without = documents.filter((document) => own.every((target) => target.document !== document));
		expect(heads).toHaveLength(own.length + without.length);
		const says = (table ? inside(table, 'tr') : []).map((row) => textOf(row));
		expect(says.filter((text) => text.includes('未见此指标的数字'))).toHaveLength(without.length);
	});

	test('its files hold its values, the CSV the same as the JSON and as the whole table', () => {
		const json = JSON.parse(readFile(`targets/${id}.json`)) as { indicator: { id: string }; targets: Row[]; lineages: Row[] };
		expect(json.indicator.id).toBe(id);
		expect(json.targets.map((row) => row.quote)).toEqual(own.map(({ quote }) => quote));
		const csv = readFile(`targets/${id}.csv`);
		expect(csv.charCodeAt(0)).toBe(0xfeff);
		const [head, ...lines] = parseCsv(csv.slice(1));
		expect(lines).toEqual(json.targets.map((row) => (head ?? []).map((field) => writeCell(row[field]))));
		const whole = JSON.parse(readFile('data/targets.json')) as Row[];
		expect(json.targets).toEqual(whole.filter(({ indicator }) => indicator === id));
		expect(head).toEqual(Object.keys(whole[0] ?? {}));
	});

	test('is described as a data set with both files', () => {
		const script = elements.find((element) => attribute(element, 'type') === 'application/ld+json');
		const described = JSON.parse(script ? textOf(script) : '{}') as { '@type': string; distribution: { contentUrl: string }[] };
		expect(described['@type']).toBe('Dataset');
		for (const { contentUrl } of described.distribution) expect(hasFile('root', new URL(contentUrl).pathname.slice(1))).toBe(true);
	});
});

type Row = { [field: string]: unknown };

function writeCell(value: unknown): string {
	return Array.isArray(value) ? value.join('|') : value === null ? '' : String(value);
}

/** Rows of a CSV file after RFC 4180. */
function parseCsv(text: string): string[][] {
	const rows = text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? [];
	return rows.map((row) =>
		[...`,${row.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
			([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
		),
	);
}

test('what a reading page or clause page links to lists the figure it links from', () => {
	const counts = { reading: 0, clause: 0 };
	for (const { path: from, elements } of pages.values()) {
		const [, document, clause] = /^d\/([^/]+)\/([^/]+)?/.exec(from) ?? [];
		for (const link of elements.filter((element) => element.tagName === 'a' && hasClass(element, 't'))) {
			const [path = ''] = (attribute(link, 'href') ?? '').slice(1).split('#');
			const listed = targets.filter((target) => target.document === document && `targets/${target.indicator}/` === path);
			expect([from, path, pages.has(path), listed.some(({ figure }) => figure === textOf(link))]).toEqual([from, path, true, true]);
			counts[clause === undefined ? 'reading' : 'clause'] += 1;
		}
	}
	expect(counts.reading).toBeGreaterThan(100);
	expect(counts.clause).toBeGreaterThan(100);
});
