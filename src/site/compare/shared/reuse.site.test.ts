import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveFragment } from '../../../core/cite/text-search.ts';
import type { ReuseRow } from '../../../core/model/reuse-row.ts';
import type { ClauseRow, DocumentRow } from '../../../core/model/rows.ts';
import { builds } from '../../../../scripts/site/built-site.ts';
import { attribute, hasClass, readPages, textOf, type BuiltPage, type Element } from '../../../../scripts/site/pages.ts';

const pages = new Map(readPages().map((page) => [page.path, page]));
const readData = <Row>(table: string): Row[] => JSON.parse(readFileSync(`${builds.root.folder}/data/${table}.json`, 'utf8')) as Row[];
const documents = readData<DocumentRow>('documents').map(({ id }) => id);
const clauses = readData<ClauseRow>('clauses');
const reuse = readData<ReuseRow>('reuse');
const pairs = documents.flatMap((a, index) => documents.slice(index + 1).map((b) => [a, b] as const));
const rowsOf = (a: string, b: string): ReuseRow[] => reuse.filter((row) => row.a.startsWith(`${a}/`) && row.b.startsWith(`${b}/`));
const key = ({ a, a_offset, b, b_offset, text }: Pick<ReuseRow, 'a' | 'a_offset' | 'b' | 'b_offset' | 'text'>): string =>
	JSON.stringify([a, a_offset, b, b_offset, text]);

function getPage(path: string): BuiltPage {
	const page = pages.get(path);
	if (!page) throw new Error(`no page ${path}`);
	return page;
}

function hanOf(text: string): number {
	return [...text].filter((character) => /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff]/.test(character)).length;
}

/** All maximal common substrings of two texts by the quadratic table of common suffixes. */
function commonSubstrings(a: string, b: string, add: (a: number, b: number, length: number) => void): void {
	let above = new Uint16Array(b.length + 1);
	for (let i = 1; i <= a.length; i += 1) {
		const row = new Uint16Array(b.length + 1);
		for (let j = 1; j <= b.length; j += 1) {
			if (a.charCodeAt(i - 1) !== b.charCodeAt(j - 1)) continue;
			const length = (above[j - 1] ?? 0) + 1;
			row[j] = length;
			const goesOn = i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j);
			if (!goesOn && length >= 15) add(i - length, j - length, length);
		}
		above = row;
	}
}

test('ten pairs of documents in order of time', () => {
	expect(pairs).toHaveLength(10);
	expect(reuse.every((row) => pairs.some(([a, b]) => rowsOf(a, b).includes(row)))).toBe(true);
});

describe.each(pairs)('%s and %s', (a, b) => {
	const rows = rowsOf(a, b);
	const page = getPage(`compare/${a}/${b}/shared/`);
	const listed = page.elements.filter(({ tagName, attrs }) => tagName === 'tr' && attrs.some(({ name }) => name === 'id'));

	test('the data are what a quadratic comparison of every two clauses finds', () => {
		const found: string[] = [];
		for (const one of clauses.filter(({ document }) => document === a))
			for (const other of clauses.filter(({ document }) => document === b))
				commonSubstrings(one.full_text, other.full_text, (a_offset, b_offset, length) => {
					const text = one.full_text.slice(a_offset, a_offset + length);
					if (hanOf(text) >= 15) found.push(key({ a: one.id, a_offset, b: other.id, b_offset, text }));
				});
		expect(rows.map(key).sort()).toEqual(found.sort());
		expect(rows.map(({ han }) => han)).toEqual(rows.map(({ text }) => hanOf(text)));
	});

	test('the page lists every passage once, boilerplate apart and last, each part from long to short', () => {
		const shown = listed.map((row) => {
			const header = inside(page, row).find(({ tagName }) => tagName === 'th');
			return {
				text: header
					? textOf(header, ({ tagName }) => tagName === 'small')
							.replaceAll('\n', '')
							.trimEnd()
					: '',
				muted: hasClass(row, 'formula'),
			};
		});
		expect(shown.map(({ text, muted }) => `${muted} ${text}`).sort()).toEqual(
			rows.map(({ text, boilerplate }) => `${boilerplate} ${text}`).sort(),
		);
		const order = shown.map(({ text, muted }) => [Number(muted), -hanOf(text)] as const);
		expect(order).toEqual(order.toSorted(([one, long], [other, short]) => one - other || long - short));
		if (rows.length === 0) expect(textOf(page.elements[0] as Element)).toContain('没有15字以上的相同文字');
	});

	test('the finding states how many there are', () => {
		const count = rows.filter(({ boilerplate }) => !boilerplate).length;
		const heading = page.elements.find(({ tagName }) => tagName === 'h1') as Element;
		expect(textOf(heading)).toContain(count > 0 ? `${count}处` : '没有15字以上的相同文字');
	});

	test('each drawing has one ribbon for each passage of the list', () => {
		const drawings = page.elements.filter((element) => element.tagName === 'svg' && hasClass(element, 'drawing'));
		expect(drawings).toHaveLength(rows.length > 0 ? 2 : 0);
		for (const drawing of drawings) {
			const ribbons = inside(page, drawing).filter((element) => hasClass(element, 'ribbon'));
			const describe = (id: string | undefined, muted: boolean): string => `${id} ${muted}`;
			expect(ribbons.map((ribbon) => describe(attribute(ribbon, 'href')?.slice(1), hasClass(ribbon, 'muted'))).sort()).toEqual(
				listed.map((row) => describe(attribute(row, 'id'), hasClass(row, 'formula'))).sort(),
			);
			expect(ribbons.filter((ribbon) => !attribute(ribbon, 'aria-label'))).toEqual([]);
		}
	});

	test('links to the words find just them on the reading pages', () => {
		const links = listed
			.flatMap((row) => inside(page, row))
			.filter(({ tagName, attrs }) => tagName === 'a' && attrs.some(({ value }) => value.includes('/d/')));
		expect(links).toHaveLength(2 * rows.length);
		const texts = new Set(rows.map(({ text }) => text));
		const repeated: (string | undefined)[] = [];
		for (const link of links) {
			const [path = '', hash = ''] = (attribute(link, 'href') ?? '').slice(1).split('#');
			const [id, directive = ''] = hash.split(':~:');
			const body = searchable(getPage(path));
			expect(getPage(path).elements.some((element) => attribute(element, 'id') === id)).toBe(true);
			// Unit lines that are the same throughout cannot be told apart; the link then leads to the clause.
			if (!directive) repeated.push(id);
			else {
				const found = resolveFragment(body, directive);
				expect(texts).toContain(found && body.slice(...found).replaceAll('\n', ''));
			}
		}
		const inUnitLines = rows.filter(({ boilerplate_reason: reason }) => reason?.includes('责任单位')).flatMap((row) => [row.a, row.b]);
		for (const id of repeated) expect(inUnitLines.some((clause) => clause.endsWith(`/${id}`))).toBe(true);
	});
});

test('no page says that a text was copied from another', () => {
	for (const [path, { html }] of pages) if (path.endsWith('/shared/')) expect(html).not.toMatch(/抄自|抄袭|照搬|copied/);
});

test('the page of the two plans that cite 国发〔2014〕26号 says that it is outside the corpus', () => {
	const { html } = getPage('compare/sx-producer/qh-producer/shared/');
	expect(html).toMatch(/国发〔2014〕26号）：见[\s\S]*这份文件不在本站所收之列/);
	const others = [...pages].filter(([path, page]) => path.endsWith('/shared/') && page.html.includes('不在本站所收之列'));
	expect(others).toHaveLength(1);
});

describe.each(documents)('marks on the reading page of %s', (document) => {
	const page = getPage(`d/${document}/`);
	const marks = page.elements.filter((element) => element.tagName === 'a' && hasClass(element, 'w'));

	test('each clause that shares a passage has one mark for each other document, and no other clause has', () => {
		const expected = new Set(
			reuse
				.filter(({ boilerplate }) => !boilerplate)
				.flatMap(({ a, b }) => {
					const pair = `${a.split('/')[0]}/${b.split('/')[0]}`;
					return [a, b].map((clause) => `${clause} ${pair}`);
				})
				.filter((entry) => entry.startsWith(`${document}/`)),
		);
		const found = marks.map((mark) => {
			const [, pair] = /\/compare\/(.+)\/shared\//.exec(attribute(mark, 'href') ?? '') ?? [];
			return `${document}/${clauseOf(mark)} ${pair}`;
		});
		expect(found.sort()).toEqual([...expected].sort());
	});

	test('a mark opens a passage of its clause, stands before its first words, and adds no text', () => {
		for (const mark of marks) {
			const [path = '', id = ''] = (attribute(mark, 'href') ?? '').slice(1).split('#');
			const row = getPage(path).elements.find((element) => attribute(element, 'id') === id);
			const header = inside(getPage(path), row as Element).find(({ tagName }) => tagName === 'th') as Element;
			const words = textOf(header, ({ tagName }) => tagName === 'small').replace(/^[^\p{L}\p{N}]+/u, '');
			const block = mark.parentNode as Element;
			const after = block.childNodes
				.slice(block.childNodes.indexOf(mark))
				.map((node) => textOf(node))
				.join('');
			expect(after + textOf(block.parentNode as Element)).toContain(words.slice(0, 12));
			expect(textOf(mark)).toBe('');
			expect(attribute(mark, 'aria-label')).toMatch(/有相同文字$/);
		}
	});
});

test('a clause page lists the passages of its clause and leads to their twins', () => {
	const { elements } = getPage('d/sx-plan-2022/30/');
	const section = elements.find((element) => attribute(element, 'aria-labelledby') === 'twins') as Element;
	const own = reuse.filter(({ a, b }) => [a, b].includes('sx-plan-2022/30'));
	const marked = elements.filter((element) => element.tagName === 'mark' && isInside(element, section)).map((element) => textOf(element));
	expect(marked.sort()).toEqual(own.map(({ text }) => text).sort());
	expect(marked.length).toBeGreaterThan(0);
});

function inside({ elements }: BuiltPage, ancestor: Element): Element[] {
	return elements.filter((element) => element !== ancestor && isInside(element, ancestor));
}

function isInside(element: Element, ancestor: Element): boolean {
	for (let node: Element['parentNode'] = element; node && 'tagName' in node; node = node.parentNode) if (node === ancestor) return true;
	return false;
}

function clauseOf(element: Element): string | undefined {
	for (let node: Element['parentNode'] = element; node && 'tagName' in node; node = node.parentNode)
		if (hasClass(node, 'c')) return attribute(node, 'id');
	return undefined;
}

const searchableTexts = new Map<string, string>();

/** Text of the blocks of a page, as a browser's search walks them: paragraphs and headings whole, anything else by its own element. */
function searchable({ path, elements }: BuiltPage): string {
	const isBlock = ({ tagName }: Element): boolean => /^(?:p|h[1-6])$/.test(tagName);
	const isInBlock = (element: Element): boolean => {
		for (let node: Element['parentNode'] = element.parentNode; node && 'tagName' in node; node = node.parentNode)
			if (isBlock(node)) return true;
		return false;
	};
	const own = (element: Element): string => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
	const text =
		searchableTexts.get(path) ??
		elements
			.filter((element) => !isInBlock(element) && !/^(?:script|style|title)$/.test(element.tagName))
			.map((element) => (isBlock(element) ? textOf(element) : own(element)).replaceAll('\n', ''))
			.filter((block) => block.trim() !== '')
			.join('\n');
	searchableTexts.set(path, text);
	return text;
}
