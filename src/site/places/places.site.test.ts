import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fullText, walk, type Clause } from '../../core/model/clause.ts';
import { attribute, hasClass, hasFile, readPages, textOf, type BuiltPage, type Element } from '../../../scripts/site/pages.ts';

interface SeedPlace {
	id: string;
	name: string;
	kind: string;
}
interface SeedMention {
	document: string;
	clause: string;
	surface: string;
	place: string;
}

/* What the seeds say, read here without the code of the pipeline. */
const places = parse(readFileSync('seeds/places.yaml', 'utf8')) as SeedPlace[];
const documents = readdirSync('seeds').flatMap((file) => /^(.+)\.places\.yaml$/.exec(file)?.[1] ?? []);
const mentions = documents.flatMap((document) =>
	Object.entries(parse(readFileSync(`seeds/${document}.places.yaml`, 'utf8')) as Record<string, string[]>).flatMap(([clause, entries]) =>
		entries.map((entry): SeedMention => {
			const [words = '', place = ''] = entry.split(' ');
			return { document, clause, surface: words.replace(/#\d+$/, ''), place };
		}),
	),
);
const texts = new Map<string, string>(
	documents.flatMap((document) => {
		const { clauses } = JSON.parse(readFileSync(`content/clauses/${document}.json`, 'utf8')) as { clauses: Clause[] };
		return [...walk(clauses)].map(([clause]) => [`${document}/${clause.id}`, fullText(clause)] as const);
	}),
);
const clausesOf = (id: string): string[] => [
	...new Set(mentions.filter(({ place }) => place === id).map(({ document, clause }) => `${document}/${clause}`)),
];
const paged = places.filter(({ id, kind }) => kind === 'city' || clausesOf(id).length >= 3);

const pages = readPages();
const getPage = (path: string): BuiltPage => pages.find((page) => page.path === path) ?? expect.unreachable(`no page ${path}`);
const index = getPage('places/');
const below = (element: Element): Element[] => [element, ...element.childNodes.flatMap((node) => ('tagName' in node ? below(node) : []))];
const byId = (page: BuiltPage, id: string): Element =>
	page.elements.find((element) => attribute(element, 'id') === id) ?? expect.unreachable(`no #${id}`);
const isSource = (element: Element): boolean => hasClass(element, 'whence');
const links = (element: Element): string[] =>
	below(element).flatMap((each) => (each.tagName === 'a' ? (attribute(each, 'href') ?? []) : []));
/** The clause a link to a sentence leads into: `/d/sx-fyp14/#s4-1p5j2` is `sx-fyp14/s4-1p5`. */
const clauseOfLink = (address: string): string => address.replace(/^\/d\/([^/]+)\/#/, '$1/').replace(/j\d+$/, '');

describe('pages', () => {
	test('each city and each place three clauses mention has a page, no other has', () => {
		expect(
			pages
				.map(({ path }) => path)
				.filter((path) => /^places\/./.test(path))
				.sort(),
		).toEqual(paged.map(({ id }) => `places/${id}/`).sort());
	});

	test('links of the pages of places lead to a place on a page', () => {
		const ids = new Map(pages.map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]));
		const broken = pages
			.filter(({ path }) => path.startsWith('places/'))
			.flatMap(({ path, elements }) =>
				elements.flatMap(links).map((address) => ({ path, url: new URL(address, `http://localhost/${path}`) })),
			)
			.filter(({ url }) => /^\/(d|places)\//.test(url.pathname))
			.filter(
				({ url }) =>
					!hasFile('root', url.pathname.slice(1)) ||
					(url.hash !== '' && !ids.get(url.pathname.slice(1))?.has(decodeURIComponent(url.hash.slice(1)))),
			);
		expect(broken).toEqual([]);
	});
});

describe('the index', () => {
	test('the table counts the mentions of each city', () => {
		const table = index.elements.find(({ tagName }) => tagName === 'table') ?? expect.unreachable('no table');
		const columns = below(table).flatMap((element) =>
			element.tagName === 'a' ? (/^\/d\/([^/]+)\/$/.exec(attribute(element, 'href') ?? '')?.[1] ?? []) : [],
		);
		expect([...columns].sort()).toEqual([...documents].sort());
		for (const { id } of places.filter(({ kind }) => kind === 'city')) {
			const cells = below(byId(index, id)).filter(({ tagName }) => tagName === 'td');
			const shown = cells.slice(0, columns.length).map((cell) =>
				Number(
					below(cell)
						.filter(({ tagName }) => tagName === 'b')
						.map((b) => textOf(b))
						.join('') || 0,
				),
			);
			const counted = columns.map((document) => mentions.filter((mention) => mention.place === id && mention.document === document).length);
			expect([id, ...shown]).toEqual([id, ...counted]);
			expect(textOf(cells.at(-1) ?? expect.unreachable())).toBe(String(counted.reduce((sum, count) => sum + count, 0)));
			const strokes = cells
				.map((cell) =>
					below(cell)
						.filter((span) => span.tagName === 'span' && hasClass(span, 'tally'))
						.at(0),
				)
				.map((tally) => (tally ? below(tally).filter(({ tagName }) => tagName === 'line').length : 0));
			for (const [column, count] of counted.entries()) if (count > 0) expect(strokes[column]).toBe(count);
		}
	});

	test('a cell without a mention says so, and only where the name does not stand in another place’s name', () => {
		for (const { id, name } of places.filter(({ kind }) => kind === 'city')) {
			const cells = below(byId(index, id)).filter(({ tagName }) => tagName === 'td');
			const absent = cells.filter((cell) => textOf(cell).trim() === '未提及').length;
			const naming = new Set(
				mentions
					.filter(
						({ place, surface }) =>
							place === id ||
							(surface.includes(name) && !['brand', 'scenic'].includes(places.find((other) => other.id === place)?.kind ?? '')),
					)
					.map(({ document }) => document),
			);
			expect([id, absent]).toEqual([id, documents.length - naming.size]);
		}
	});

	test.each(places.filter(({ kind }) => kind !== 'city').map(({ id, name }) => [name, id] as const))(
		'%s stands there once with its clauses',
		(_, id) => {
			const entry = byId(index, id);
			expect(textOf(entry)).toContain(places.find((place) => place.id === id)?.name);
			if (paged.some((place) => place.id === id)) expect(links(entry)).toContain(`/places/${id}/`);
			else {
				const sources = below(entry).filter(isSource);
				expect(sources.flatMap(links).map(clauseOfLink)).toEqual(expect.arrayContaining(clausesOf(id)));
				expect(sources).toHaveLength(clausesOf(id).length);
			}
		},
	);
});

describe.each(paged.map(({ id, name }) => [name, id] as const))('the page of %s', (name, id) => {
	const page = getPage(`places/${id}/`);

	test.each(documents)('marks each mention in %s, in sentences of the clause that has it', (document) => {
		const section = byId(page, document);
		const own = mentions.filter((mention) => mention.place === id && mention.document === document);
		const quotes = below(section).filter(({ tagName }) => tagName === 'blockquote');
		const marked = quotes.flatMap((quote) =>
			below(quote)
				.filter(({ tagName }) => tagName === 'mark')
				.map((mark) => textOf(mark)),
		);
		expect(marked).toEqual(own.map(({ surface }) => surface));
		for (const quote of quotes) {
			const clause = clauseOfLink(attribute(quote, 'cite') ?? '');
			expect(clausesOf(id)).toContain(clause);
			expect(texts.get(clause)).toContain(textOf(quote, isSource).trim());
		}
		expect(new Set(quotes.map((quote) => clauseOfLink(attribute(quote, 'cite') ?? '')))).toEqual(
			new Set(own.map(({ clause }) => `${document}/${clause}`)),
		);
		if (own.length === 0) expect(textOf(section)).toMatch(/未提及|没有单独点名/);
	});

	test('quotes are verbatim', () => {
		const quotes = page.elements.filter((element) => attribute(element, 'data-verbatim') !== undefined).map((quote) => textOf(quote));
		const everything = [...texts.values()];
		expect(quotes.filter((quote) => !everything.some((text) => text.includes(quote)))).toEqual([]);
	});

	test('words that hold the name are either marked, named after it, or listed as not meant', () => {
		const unit = (text: string): string => text.replace(/（[^（）]*(?:负责|责任单位|配合|牵头)[^（）]*）$/, '');
		const inText = [...texts.values()].reduce((sum, text) => sum + unit(text).split(name).length - 1, 0);
		const covered = mentions.filter(({ surface }) => surface.includes(name));
		const alike = page.elements
			.filter((element) => hasClass(element, 'look-alikes'))
			.flatMap((list) => list.childNodes.filter((node) => node.nodeName === 'li'));
		const meant = covered.filter(
			({ place }) =>
				place === id ||
				page.elements.some(
					(element) =>
						hasClass(element, 'gazetteer') &&
						links(element).some((address) => address === `/places/${place}/` || address === `/places/#${place}`),
				),
		);
		expect(meant.length + alike.length).toBe(inText);
	});
});

describe('traps', () => {
	test.each([
		['jinzhong', '在晋中央企业'],
		['taiyuan', '太原理工大学'],
		['lvliang', '吕梁山护工'],
		['lvliang', '吕梁红色革命史'],
	])('on the page of %s “%s” is no mention', (id, words) => {
		const page = getPage(`places/${id}/`);
		expect(page.elements.filter(({ tagName }) => tagName === 'blockquote').filter((quote) => textOf(quote).includes(words))).toEqual([]);
		expect(
			page.elements
				.filter((element) => hasClass(element, 'look-alikes'))
				.map((list) => textOf(list).replaceAll(/\s/g, ''))
				.join(''),
		).toContain(words);
	});

	test('“长城、曙光” are firms', () => {
		const entry = byId(index, 'changcheng');
		expect(links(entry).map(clauseOfLink)).not.toContain('sx-plan-2021/39');
	});
});
