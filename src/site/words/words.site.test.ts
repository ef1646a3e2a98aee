import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, hasClass, hasFile, readPages, textOf, type BuiltPage, type Element } from '../../../scripts/site/pages.ts';

interface Run {
	text: string;
}
interface Clause {
	id: string;
	part: string | null;
	pieces: { kind: string; runs?: (string | Run)[]; sentences?: { runs: (string | Run)[] }[] }[];
	children: Clause[];
}

// Read again from the clause files, without the library.
const documents = ['sx-producer', 'qh-producer', 'sx-plan-2021', 'sx-fyp14', 'sx-plan-2022'];
const shanxi = documents.filter((id) => id.startsWith('sx'));
const flatten = (clauses: Clause[]): Clause[] => clauses.flatMap((clause) => [clause, ...flatten(clause.children)]);
const textOfRuns = (runs: (string | Run)[] = []): string => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
const texts = new Map(
	documents.map((id) => {
		const { clauses } = JSON.parse(readFileSync(`content/clauses/${id}.json`, 'utf8')) as { clauses: Clause[] };
		const pieces = flatten(clauses)
			.filter(({ part }) => part === null)
			.flatMap(({ pieces: list }) => list.filter(({ kind }) => kind === 'heading' || kind === 'text'));
		return [id, pieces.map(({ runs, sentences }) => textOfRuns(runs) + (sentences ?? []).map((s) => textOfRuns(s.runs)).join(''))] as const;
	}),
);
const terms = parse(readFileSync('seeds/terms.yaml', 'utf8')) as { term: string; kind: string; not?: string[] }[];
const occurrences = (word: string, document: string): number =>
	(texts.get(document) ?? []).reduce((sum, text) => sum + text.split(word).length - 1, 0);
const expectedCount = ({ term, not = [] }: { term: string; not?: string[] }, document: string): number =>
	occurrences(term, document) - not.reduce((sum, word) => sum + occurrences(word, document), 0);

const pages = readPages('root');
const pageAt = (path: string): BuiltPage => {
	const page = pages.find((candidate) => candidate.path === path);
	if (!page) throw new Error(`no page ${path}`);
	return page;
};
const within = (element: Element): Element[] =>
	element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
const squeeze = (element: Element | undefined): string => (element ? textOf(element).replace(/\s+/g, '') : '');
const ids = new Map(pages.map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]));

/** Links to pages and places of this site that do not exist; /compare/ is built elsewhere. */
function brokenLinks({ elements }: BuiltPage): string[] {
	return elements
		.filter(({ tagName }) => tagName === 'a')
		.map((element) => attribute(element, 'href') ?? '')
		.filter((link) => /^\/(d|sectors|words|search)\//.test(link))
		.filter((link) => {
			const [path, fragment] = link.slice(1).replace(/\?.*/, '').split('#') as [string, string | undefined];
			return !hasFile('root', path) || (fragment !== undefined && !ids.get(path)?.has(fragment));
		});
}

describe('the page of words', () => {
	const page = pageAt('words/');
	const rows = page.elements.filter((element) => attribute(element, 'data-term') !== undefined);

	test('every term occurs, and none is listed twice', () => {
		expect(terms.length).toBeGreaterThan(300);
		expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
		expect(terms.filter((term) => documents.every((document) => expectedCount(term, document) === 0))).toEqual([]);
	});

	test('the table counts every term in every document as substrings', () => {
		const found = rows.map((row) => [
			attribute(row, 'data-term'),
			...within(row)
				.filter(({ tagName }) => tagName === 'td')
				.map((cell) => [attribute(cell, 'data-document'), Number(squeeze(cell).replace('—', '0'))]),
		]);
		const expected = terms.map((term) => [term.term, ...documents.map((document) => [document, expectedCount(term, document)])]);
		const byTerm = (a: unknown[], b: unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);
		expect(found.sort(byTerm)).toEqual(expected.sort(byTerm));
	});

	/** Words of the first list of a side of a section, with the counts printed. */
	const listOf = (section: string, side: 'came' | 'went', index = 0): [string, number][] => {
		const block = page.elements.find((element) => attribute(element, 'aria-labelledby') === `${section}-${side}-${index}`);
		if (!block) throw new Error(`no list ${section}-${side}-${index}`);
		return within(block)
			.filter(({ tagName }) => tagName === 'dt' || tagName === 'li')
			.filter((element) => within(element).some(({ tagName }) => tagName === 'a'))
			.map((element) => {
				const parent = element.parentNode as Element;
				const scope = element.tagName === 'dt' ? parent : element;
				const [word] = within(element).filter(({ tagName }) => tagName === 'a');
				const times = within(scope).find((inner) => hasClass(inner, 'times'));
				return [squeeze(word), Number(squeeze(times).replace('处', '') || 1)];
			});
	};
	const termOf = (word: string) => terms.find(({ term }) => term === word) ?? { term: word };
	const countIn = (word: string, document: string): number => expectedCount(termOf(word), document);

	test.each([
		['sx-plan-2021', 'sx-plan-2021'],
		['sx-fyp14', 'sx-fyp14'],
		['sx-plan-2022', 'sx-plan-2022'],
	])('%s: words said to come with it stand there as often as said, and in no earlier document of the province', (section, document) => {
		const list = listOf(section, 'came');
		const earlier = shanxi.slice(0, shanxi.indexOf(document));
		expect(list.length).toBeGreaterThan(50);
		expect(list.filter(([word, count]) => countIn(word, document) !== count)).toEqual([]);
		expect(list.filter(([word]) => earlier.some((other) => countIn(word, other) > 0))).toEqual([]);
	});

	test.each([
		['sx-plan-2021', 'sx-producer'],
		['sx-plan-2022', 'sx-plan-2021'],
	])('%s: words said to go with it stood in %s as often as said, and in nothing after it', (section, document) => {
		const list = listOf(section, 'went');
		const later = shanxi.slice(shanxi.indexOf(document) + 1);
		expect(list.filter(([word, count]) => countIn(word, document) !== count)).toEqual([]);
		expect(list.filter(([word]) => later.some((other) => countIn(word, other) > 0))).toEqual([]);
	});

	test('of two provinces, a word is listed where the other has it not', () => {
		const [here, there] = [listOf('provinces', 'came'), listOf('provinces', 'went')];
		expect(here.filter(([word]) => !countIn(word, 'sx-producer') || countIn(word, 'qh-producer'))).toEqual([]);
		expect(there.filter(([word]) => !countIn(word, 'qh-producer') || countIn(word, 'sx-producer'))).toEqual([]);
	});

	test('no word that came is left out, unless it stands in longer words only', () => {
		const listed = new Set(listOf('sx-plan-2022', 'came').map(([word]) => word));
		const missing = terms
			.filter(({ term }) => countIn(term, 'sx-plan-2022') > 0 && shanxi.slice(0, -1).every((other) => countIn(term, other) === 0))
			.filter(({ term }) => !listed.has(term))
			.filter(({ term }) => ![...listed].some((longer) => longer !== term && longer.includes(term)));
		expect(missing).toEqual([]);
	});

	test('quotes verbatim', () => {
		const whole = [...texts.values()].flat().join('\n');
		const quotes = page.elements.filter((element) => hasClass(element, 'quoted')).map((element) => squeeze(element).replaceAll('…', ''));
		expect(quotes.length).toBeGreaterThan(30);
		expect(quotes.filter((quote) => !whole.replace(/[^\S\n]/g, '').includes(quote))).toEqual([]);
	});

	test('leads to clauses that exist and to the exact search for the word', () => {
		expect(brokenLinks(page)).toEqual([]);
		const searches = rows.flatMap((row) =>
			within(row)
				.filter(({ tagName }) => tagName === 'th')
				.flatMap(within),
		);
		for (const link of searches.filter(({ tagName }) => tagName === 'a'))
			expect(new URLSearchParams(attribute(link, 'href')?.split('?')[1]).get('q')).toBe(squeeze(link));
	});
});

describe('the page of commitment words', () => {
	const page = pageAt('words/commitment/');
	const table = (name: string): Element => {
		const found = page.elements.find((element) => element.tagName === 'table' && attribute(element, 'aria-labelledby') === name);
		if (!found) throw new Error(`no table ${name}`);
		return found;
	};
	const figures = (row: Element): number[] =>
		within(row)
			.filter((cell) => attribute(cell, 'data-tier') !== undefined && cell.tagName === 'td')
			.map((cell) => {
				const small = within(cell).find(({ tagName }) => tagName === 'small');
				return Number(squeeze(small ?? cell).replace('—', '0'));
			});
	const rowsOf = (name: string): Element[] => within(table(name)).filter(({ tagName }) => tagName === 'tr');

	test('measures of the tiers add up to those of the document, and shares to the whole', () => {
		const rows = rowsOf('by-document').slice(1);
		expect(rows).toHaveLength(documents.length);
		for (const row of rows) {
			const cells = within(row).filter(({ tagName }) => tagName === 'td');
			const total = Number(squeeze(cells.find((cell) => hasClass(cell, 'sum'))));
			expect(figures(row).reduce((sum, value) => sum + value, 0)).toBe(total);
			const shares = cells.flatMap((cell) => /^(\d+)%/.exec(squeeze(cell))?.[1] ?? []).map(Number);
			expect(shares).toHaveLength(5);
			expect(Math.abs(shares.reduce((sum, value) => sum + value, 0) - 100)).toBeLessThanOrEqual(2);
		}
	});

	test('sectors add up to the two yearly plans', () => {
		const sums = { '2021': 0, '2022': 0 };
		for (const row of rowsOf('by-sector').slice(1)) {
			const year = within(row)
				.filter(({ tagName }) => tagName === 'th')
				.map(squeeze)
				.find((text) => text === '2021' || text === '2022') as '2021' | '2022';
			sums[year] += figures(row).reduce((sum, value) => sum + value, 0);
		}
		const totals = rowsOf('by-document')
			.slice(1)
			.map((row) => figures(row).reduce((sum, value) => sum + value, 0));
		expect([sums['2021'], sums['2022']]).toEqual([totals[2], totals[4]]);
	});

	test('bars are as long as the figures say', () => {
		for (const row of [...rowsOf('by-document'), ...rowsOf('by-sector')].slice(1)) {
			const counts = figures(row);
			const total = counts.reduce((sum, value) => sum + value, 0);
			const bar = within(row).find((element) => hasClass(element, 'tierbar'));
			if (!bar) continue;
			const widths = within(bar).map((rect) => Number(attribute(rect, 'width')));
			const expected = counts.filter((count) => count > 0).map((count) => (100 * count) / total);
			expect(widths).toHaveLength(expected.length);
			widths.forEach((width, index) => expect(width).toBeCloseTo(expected[index] ?? 0, 1));
		}
	});

	test('quotes verbatim and leads to clauses that exist', () => {
		const whole = [...texts.values()]
			.flat()
			.join('\n')
			.replace(/[^\S\n]/g, '');
		const quotes = page.elements.filter((element) => hasClass(element, 'quoted')).map(squeeze);
		expect(quotes.length).toBeGreaterThanOrEqual(10);
		expect(quotes.filter((quote) => !whole.includes(quote))).toEqual([]);
		expect(brokenLinks(page)).toEqual([]);
	});
});
