import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fullText, walk } from '../../core/model/clause.ts';
import type { ClauseRow } from '../../core/model/rows.ts';
import { makeEdition } from '../../core/write/edition.ts';
import { readSeeds } from '../../core/write/seeds.ts';
import { absent, drawAbsent, drawSubstrings, realistic, type Drawn } from '../../../scripts/bench/search-queries.ts';
import { findAll, openSearchPage } from '../../../scripts/bench/search-page.ts';
import { random } from '../../../scripts/bench/shuffled-seeds.ts';
import { openBrowser } from '../../../scripts/chromium.ts';
import { builds } from '../../../scripts/site/built-site.ts';

const { folder } = builds.root;
const clauses = JSON.parse(readFileSync(`${folder}/data/clauses.json`, 'utf8')) as ClauseRow[];
const { seeds } = readSeeds('seeds');

let page: Page;
let close: () => Promise<void>;
beforeAll(async () => {
	const context = await openBrowser();
	close = () => context.close();
	page = await openSearchPage(context, folder, inject('root'));
});
afterAll(() => close());

/*
 * The reference. It is written apart from the search's own folding, as a pattern a phrase must match:
 * its characters in order, with blanks and light signs anywhere between them; between two digits a sign must be where the phrase has one.
 */
const lightSigns = { quotes: '“”"', brackets: '()〔〕《》\\[\\]', dashes: '\\-—', commas: ',、·' };
const light = `[\\s${Object.values(lightSigns).join('')}]`;
const compatible = (text: string): string => text.normalize('NFKC').toLowerCase();
const texts = clauses.map(({ id, full_text }) => ({ id, text: compatible(full_text) }));

function patternOf(phrase: string): RegExp | undefined {
	const characters = [...compatible(phrase)].filter((character) => !/\s/.test(character));
	let pattern = '';
	let signs = '';
	let last = '';
	for (const character of characters) {
		if (new RegExp(light).test(character)) {
			signs += character;
			continue;
		}
		const isNumber = /\d/.test(last) && /\d/.test(character);
		const kind = Object.values(lightSigns).find((set) => new RegExp(`[${set}]`).test(signs));
		if (last) pattern += isNumber ? (kind ? `[${kind}\\s]+` : '\\s*') : `${light}*`;
		pattern += character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
		last = character;
		signs = '';
	}
	return pattern ? new RegExp(pattern) : undefined;
}

/** Ids of the clauses that match every phrase of a query. */
function expected(query: string): string[] {
	const phrases = query.replace(/"([^"]*)"/g, (_, quoted: string) => quoted.replace(/\s/g, '')).split(/\s+/);
	const patterns = phrases.map(patternOf).filter((pattern) => pattern !== undefined);
	return patterns.length === 0 ? [] : texts.filter(({ text }) => patterns.every((pattern) => pattern.test(text))).map(({ id }) => id);
}

/** Searches in the browser and reports each query whose clauses are not those of the reference. */
async function compare(queries: readonly string[]): Promise<string[]> {
	const found = await findAll(
		page,
		queries.map((text) => ({ text, facets: {}, sort: 'order' })),
	);
	return queries.flatMap((query, index) => {
		const [got, wanted] = [found[index]?.ids ?? [], expected(query)];
		const missed = wanted.filter((id) => !got.includes(id));
		const wrong = got.filter((id) => !wanted.includes(id));
		const isOrdered = got.join() === wanted.join();
		return isOrdered ? [] : [`“${query}” missed ${missed.slice(0, 3).join(' ')} gave wrongly ${wrong.slice(0, 3).join(' ')}`];
	});
}

/** All texts with the places where the page's markup or the printed parts meet. */
const drawn = seeds.flatMap((seed): Drawn[] =>
	[...walk(makeEdition(seed).clauses)].map(([clause]) => {
		const lengths = clause.pieces.flatMap((piece) =>
			(piece.kind === 'text' ? piece.sentences.flatMap(({ runs }) => runs) : piece.runs).map(
				(run) => (typeof run === 'string' ? run : run.text).length,
			),
		);
		let end = 0;
		const borders = lengths.map((length) => (end += length));
		return { text: fullText(clause), seams: borders.slice(0, -1) };
	}),
);
const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
// A blank in a query parts terms; that is a kind of its own.
const isPlain = (text: string): boolean => !/[\s"]/.test(text);

describe('every query finds exactly the clauses that hold it', () => {
	test.each([
		['Han characters', () => drawSubstrings(drawn, 2000, 1, isHan)],
		['any characters', () => drawSubstrings(drawn, 1500, 2, isPlain)],
		['across inline marks and borders', () => drawSubstrings(drawn, 1000, 3, isPlain, true)],
		['with figures or Latin', () => drawSubstrings(drawn, 500, 4, (text) => isPlain(text) && /[\da-zA-Z%+.]/.test(text))],
	])('substrings: %s', async (_, draw) => {
		const queries = draw();
		expect(queries.length).toBeGreaterThanOrEqual(500);
		expect(await compare(queries)).toEqual([]);
	});

	test('two terms, of one clause and of two', async () => {
		const terms = drawSubstrings(drawn, 800, 5, (text) => isPlain(text) && text.length < 5);
		const apart = terms.slice(400).map((term, index) => `${terms[index]} ${term}`);
		const next = random(6);
		const together = clauses
			.filter(({ full_text }) => full_text.length > 30)
			.map(({ full_text }) => {
				const [a, b] = [next(), next()].map((place) => Math.floor(place * (full_text.length - 4)));
				return [full_text.slice(a, (a ?? 0) + 3), full_text.slice(b, (b ?? 0) + 3)].map((term) => term.replace(/[\s“”]/g, '')).join('　');
			});
		expect(await compare([...apart, ...together])).toEqual([]);
	});

	test.each(Object.entries(realistic))('realistic: %s', async (_, queries) => {
		expect(await compare(queries)).toEqual([]);
		expect(queries.filter((query) => expected(query).length > 0).length).toBeGreaterThan(queries.length / 2);
	});

	test('plain includes agrees on words that stand unbroken', async () => {
		const queries = drawSubstrings(drawn, 300, 7, (text) => isHan(text) && text.length > 1);
		const found = await findAll(
			page,
			queries.map((text) => ({ text, facets: {}, sort: 'order' })),
		);
		const missed = queries.filter((query, index) =>
			clauses.some(({ id, full_text }) => full_text.includes(query) && !found[index]?.ids.includes(id)),
		);
		expect(missed).toEqual([]);
	});

	test('nothing for what the documents do not say', async () => {
		const queries = [
			...absent,
			...drawAbsent(
				clauses.map(({ full_text }) => full_text),
				500,
				8,
			),
		];
		const found = await findAll(
			page,
			queries.map((text) => ({ text, facets: {}, sort: 'order' })),
		);
		expect(queries.filter((_, index) => found[index]?.ids.length)).toEqual([]);
	});
});
