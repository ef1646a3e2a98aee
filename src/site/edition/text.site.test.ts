import { describe, expect, test } from 'vitest';
import { fullText, walk } from '../../core/model/clause.ts';
import { makeEdition } from '../../core/write/edition.ts';
import { readSeeds } from '../../core/write/seeds.ts';
import { attribute, hasClass, readPages, textOf, type BuiltPage, type Element } from '../../../scripts/site/pages.ts';

const pages = new Map(readPages().map((page) => [page.path, page]));
const editions = readSeeds('seeds').seeds.map(makeEdition);

function page(path: string): BuiltPage {
	const found = pages.get(path);
	if (!found) throw new Error(`no page ${path}`);
	return found;
}

function clauseElements({ elements }: BuiltPage): Element[] {
	return elements.filter((element) => hasClass(element, 'c'));
}

/** Line ends between blocks of the generated HTML are no text. */
function rendered(element: Element, skip?: (element: Element) => boolean): string {
	return textOf(element, skip).replaceAll('\n', '');
}

describe.each(editions.map((edition) => [edition.meta.id, edition] as const))('%s', (id, edition) => {
	test('the reading page shows the reading text, character for character, clause by clause', () => {
		const byId = new Map(clauseElements(page(`d/${id}/`)).map((element) => [attribute(element, 'id'), element]));
		for (const [clause] of walk(edition.clauses)) {
			const element = byId.get(clause.id);
			expect(element && rendered(element, (inner) => hasClass(inner, 'c'))).toBe(fullText(clause));
		}
		const tops = edition.clauses.map((clause) => byId.get(clause.id)).map((element) => (element ? rendered(element) : ''));
		expect(tops.join('')).toBe(edition.reading);
	});

	test('each clause with a page has one, with the same text', () => {
		const missing: string[] = [];
		for (const [clause] of walk(edition.clauses).filter(([candidate]) => candidate.has_page)) {
			const own = pages.get(`d/${id}/${clause.id}/`);
			const top = own && clauseElements(own)[0];
			const text = [...walk([clause])].map(([inner]) => fullText(inner)).join('');
			if (!top || rendered(top) !== text) missing.push(clause.id);
		}
		expect(missing).toEqual([]);
	});

	test('the source page shows the seed line by line', () => {
		const source = new TextDecoder().decode(readSeeds('seeds').seeds.find((seed) => seed.meta.id === id)?.bytes);
		const { elements } = page(`d/${id}/source/`);
		const lines = elements.filter((element) => /^L\d+$/.test(attribute(element, 'id') ?? ''));
		const expected = source.replace(/\n$/, '').split('\n');
		expect(lines.length).toBe(expected.length);
		lines.forEach((line, index) => {
			const code = elements.find((element) => element.tagName === 'code' && isInside(element, line));
			expect(code ? textOf(code) : '').toBe(expected[index]);
		});
	});

	test('sentence anchors are on the reading page', () => {
		const ids = new Set(page(`d/${id}/`).elements.map((element) => attribute(element, 'id')));
		const anchors = [...walk(edition.clauses)].flatMap(([clause]) =>
			clause.pieces.flatMap((piece) => (piece.kind === 'text' ? piece.sentences.map((sentence) => sentence.id) : [])),
		);
		expect(anchors.filter((anchor) => anchor !== '' && !ids.has(anchor))).toEqual([]);
	});
});

function isInside(element: Element, ancestor: Element): boolean {
	for (let node: Element['parentNode'] = element.parentNode; node && 'tagName' in node; node = node.parentNode)
		if (node === ancestor) return true;
	return false;
}
