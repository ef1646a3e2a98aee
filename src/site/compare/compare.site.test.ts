import { readFileSync } from 'node:fs';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attribute, hasClass, hasFile, readPages, textOf, type BuiltPage, type Element } from '../../../scripts/site/pages.ts';

/* Checked against the content as it lies on the disk, read without the site's own code. */

interface StoredClause {
	id: string;
	level: string;
	label: string;
	heading: string;
	pieces: ({ kind: 'text'; sentences: { runs: StoredRun[] }[] } | { kind: 'label' | 'heading' | 'units'; runs: StoredRun[] })[];
	children: StoredClause[];
}
type StoredRun = string | { text: string };
interface Group {
	from: string[];
	to: string[];
	relation: string;
	note: string;
}
interface StoredLineage {
	from: string | null;
	absent_from: string | null;
	change: string;
	note: string;
}
const read = <T>(path: string): T => JSON.parse(readFileSync(`content/${path}.json`, 'utf8')) as T;
const pairs = read<{ a: string; b: string; kind: string; groups: Group[] }[]>('alignments');
const pages = new Map(readPages().map((page) => [page.path, page]));
const pageOf = (a: string, b: string): BuiltPage => {
	const page = pages.get(`compare/${a}/${b}/`);
	if (!page) throw new Error(`no page for ${a} and ${b}`);
	return page;
};
const both = pairs.flatMap((pair) => [
	[`${pair.a} ${pair.b}`, pair, pageOf(pair.a, pair.b)] as const,
	[`${pair.b} ${pair.a}`, pair, pageOf(pair.b, pair.a)] as const,
]);

const flatten = (clauses: StoredClause[]): StoredClause[] => clauses.flatMap((clause) => [clause, ...flatten(clause.children)]);
const textOfRuns = (runs: StoredRun[]): string => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
const printed = ({ pieces }: StoredClause): string =>
	pieces
		.map((piece) =>
			piece.kind === 'label'
				? ''
				: piece.kind === 'text'
					? piece.sentences.map(({ runs }) => textOfRuns(runs)).join('')
					: textOfRuns(piece.runs),
		)
		.join('');
const clausesOf = (document: string): Map<string, StoredClause> =>
	new Map(flatten(read<{ clauses: StoredClause[] }>(`clauses/${document}`).clauses).map((clause) => [clause.id, clause]));

const isVoice = (element: Element): boolean => hasClass(element, 'unseen');
const inside = (element: Element, test: (inner: Element) => boolean): Element[] =>
	element.childNodes.flatMap((child) => ('tagName' in child ? [...(test(child) ? [child] : []), ...inside(child, test)] : []));
const rowsOf = ({ elements }: BuiltPage): Element[] =>
	elements.filter((element) => element.tagName === 'article' && attribute(element, 'data-verdict') !== undefined);
/** Words of a clause block without its name, its note and what only listeners get. */
const wordsOf = (block: Element): string =>
	inside(block, (inner) => (attribute(inner, 'class') ?? '').startsWith('row-'))
		.map((paragraph) => textOf(paragraph, isVoice))
		.join('');
const byId = (page: BuiltPage, id: string): Element[] => page.elements.filter((element) => attribute(element, 'id') === id);
const parentOf = (element: Element): DefaultTreeAdapterTypes.ParentNode | null => element.parentNode;

describe('the two yearly plans', () => {
	const items = (document: string): StoredClause[] => [...clausesOf(document).values()].filter(({ id }) => /^(s[01]|\d+)$/.test(id));
	test.each([
		['from', 'sx-plan-2021', 62],
		['to', 'sx-plan-2022', 68],
	] as const)('every clause of the %s side (%s) stands exactly once, in its own words, in either order', (side, document, count) => {
		expect(items(document)).toHaveLength(count);
		for (const page of [pageOf('sx-plan-2021', 'sx-plan-2022'), pageOf('sx-plan-2022', 'sx-plan-2021')])
			for (const item of items(document)) {
				const blocks = byId(page, `${side}-${item.id}`);
				expect([item.id, blocks.length]).toEqual([item.id, 1]);
				const untitled = item.children.filter(({ level, label, heading }) => level === 'paragraph' && label === '' && heading === '');
				expect([item.id, blocks.map(wordsOf)]).toEqual([item.id, [[item, ...untitled].map(printed).join('')]]);
			}
	});

	test('the order is that of the document named first', () => {
		const numbers = (page: BuiltPage, side: string): number[] =>
			page.elements.flatMap((element) => {
				const match = new RegExp(`^${side}-(\\d+)$`).exec(attribute(element, 'id') ?? '');
				return match ? [Number(match[1])] : [];
			});
		// Clauses merged into an earlier row stand there.
		const merged = new Set(pairs[0]?.groups.flatMap(({ from }) => from.slice(1)));
		const forward = numbers(pageOf('sx-plan-2021', 'sx-plan-2022'), 'from').filter((number) => !merged.has(`${number}`));
		expect(forward).toEqual([...forward].sort((a, b) => a - b));
		const split = new Set(pairs[0]?.groups.flatMap(({ to }) => to.slice(1)));
		const backward = numbers(pageOf('sx-plan-2022', 'sx-plan-2021'), 'to').filter((number) => !split.has(`${number}`));
		expect(backward).toEqual([...backward].sort((a, b) => a - b));
	});

	test('the list of what 2022 dropped is that of the data, each with its note and a link to the proof', () => {
		const page = pageOf('sx-plan-2021', 'sx-plan-2022');
		const dropped = (pairs[0]?.groups ?? []).filter(({ relation }) => relation === 'dropped');
		const [heading] = byId(page, 'dropped');
		const section = heading && (parentOf(heading) as Element);
		const list = section ? inside(section, (inner) => hasClass(inner, 'matters'))[0] : undefined;
		const entries = list ? inside(list, ({ tagName, parentNode }) => tagName === 'li' && parentNode === list) : [];
		const entry = (item: Element): (string | undefined)[] => {
			const links = inside(item, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'));
			return [links[0], links.at(-1), inside(item, (inner) => hasClass(inner, 'said')).map((said) => textOf(said))[0]];
		};
		expect(entries.map(entry)).toEqual(dropped.map(({ from, note }) => [`/d/sx-plan-2021/${from[0]}/`, `#from-${from[0]}`, note]));
		expect(entries.length).toBeGreaterThan(10);
	});

	test('every figure 2022 no longer has stands in one of the two lists, with its note where the clause goes on', () => {
		const lost = read<StoredLineage[]>('lineages').filter(
			({ from, absent_from, change }) => change === 'dropped' && absent_from === 'sx-plan-2022' && from?.startsWith('sx-plan-2021/'),
		);
		const page = pageOf('sx-plan-2021', 'sx-plan-2022');
		const [heading] = byId(page, 'dropped');
		const section = heading && (parentOf(heading) as Element);
		const links = section ? inside(section, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '') : [];
		const targets = links.filter((link) => link.startsWith('/targets/')).map((link) => link.split('#')[1]);
		expect(targets.sort()).toEqual(lost.map(({ from }) => from?.replaceAll('/', '-')).sort());
		const dropped = new Set((pairs[0]?.groups ?? []).filter(({ relation }) => relation === 'dropped').flatMap(({ from }) => from));
		const table = section ? textOf(section) : '';
		for (const { from, note } of lost) if (!dropped.has(from?.split('/')[1]?.replace(/p\d+$/, '') ?? '')) expect(table).toContain(note);
	});

	test('the headline gives the counts of the data', () => {
		const headline = pageOf('sx-plan-2021', 'sx-plan-2022').elements.find((element) => hasClass(element, 'finding'));
		expect(headline && textOf(headline)).toBe(
			'2022年行动计划不再提2021年行动计划60条中的17条，也不再写其56个数值与目标中的45个；自身66条中，24条是新增。',
		);
	});
});

describe.each(both)('%s', (_, pair, page) => {
	test('every note stands verbatim, and counts are those of the data', () => {
		const text = rowsOf(page)
			.map((row) => textOf(row))
			.join('\n');
		for (const { note } of pair.groups) expect(text).toContain(note);
		const counts = page.elements
			.filter((element) => attribute(element, 'id')?.startsWith('rel-'))
			.map((row) => Number(inside(row, (inner) => hasClass(inner, 'figure')).map((cell) => textOf(cell))[0]));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rowsOf(page).length);
		if (pair.kind !== 'execution') expect(rowsOf(page)).toHaveLength(pair.groups.length);
	});

	test('every block of words is that of its clause, however it is marked', () => {
		const documents = { from: clausesOf(pair.a), to: clausesOf(pair.b) };
		for (const block of page.elements.filter((element) => hasClass(element, 'clause') && element.tagName === 'div')) {
			const link = inside(block, ({ tagName }) => tagName === 'a')[0];
			const [, document, id] = /\/d\/([^/]+)\/#?([^/]+)\/?$/.exec((link && attribute(link, 'href')) ?? '') ?? [];
			const clause = documents[document === pair.a ? 'from' : 'to'].get(id ?? '');
			expect([id, clause && wordsOf(block).startsWith(printed(clause))]).toEqual([id, true]);
		}
	});

	test('insertions and deletions say so to listeners, and stand only between a plan and its successor', () => {
		const changes = rowsOf(page).flatMap((row) => inside(row, ({ tagName }) => tagName === 'ins' || tagName === 'del'));
		if (pair.kind !== 'succession') expect(changes).toEqual([]);
		for (const change of changes) expect(textOf(change)).toMatch(change.tagName === 'ins' ? /^〔增：.+〕$/s : /^〔删：.+〕$/s);
		for (const change of changes) expect(inside(change, ({ tagName }) => tagName === 'ins' || tagName === 'del')).toEqual([]);
	});

	test('every row can be linked to, and every link of the page to a row arrives', () => {
		const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		const links = page.elements.flatMap((element) => (attribute(element, 'href') ?? '').match(/^#(.+)$/)?.[1] ?? []);
		for (const link of links) expect(ids).toContain(link);
		const own = rowsOf(page).map(
			(row) => inside(row, (inner) => hasClass(inner, 'permalink-to')).map((link) => attribute(link, 'href'))[0],
		);
		expect(new Set(own).size).toBe(rowsOf(page).length);
	});
});

test('each task of a yearly plan stands once beside the five-year plan, and both pages list what neither plan carries out', () => {
	const idle = pairs.filter(({ kind }) => kind === 'execution').flatMap(({ groups }) => groups.filter(({ from }) => from.length === 0));
	expect(idle.length).toBeGreaterThan(10);
	for (const plan of ['sx-plan-2021', 'sx-plan-2022']) {
		const page = pageOf(plan, 'sx-fyp14');
		for (const id of clausesOf(plan).keys()) if (/^(s1|\d+)$/.test(id)) expect([id, byId(page, `from-${id}`).length]).toEqual([id, 1]);
		const [heading] = byId(page, 'idle');
		const section = heading ? textOf(heading.parentNode as Element) : '';
		for (const { note } of idle) expect(section).toContain(note);
	}
});

test('the page of two provinces names the guideline both cite, says it is not in the corpus, and never says who copied', () => {
	const page = pageOf('sx-producer', 'qh-producer');
	const head = page.elements.find(({ tagName, parentNode }) => tagName === 'header' && (parentNode as Element | null)?.tagName === 'main');
	const text = head ? textOf(head) : '';
	expect(text).toContain('国发〔2014〕26号');
	expect(text).toMatch(/不在本站所收之列/);
	expect(page.html).not.toMatch(/抄自|抄袭|照抄/);
});

test('the index leads to all ten pairs of documents and keeps a place for pinned clauses', () => {
	const index = pages.get('compare/');
	const links = new Set(index?.elements.flatMap((element) => attribute(element, 'href')?.split('#')[0] ?? []));
	const documents = ['sx-producer', 'qh-producer', 'sx-plan-2021', 'sx-fyp14', 'sx-plan-2022'];
	const named = [...links].flatMap((link) => /^\/compare\/([^/]+)\/([^/]+)\//.exec(link)?.slice(1, 3).sort().join(' ') ?? []);
	const all = documents.flatMap((a, at) => documents.slice(at + 1).map((b) => [a, b].sort().join(' ')));
	expect([...new Set(named)].sort()).toEqual(all.sort());
	expect(index && byId(index, 'pinned')).toHaveLength(1);
	for (const { a, b } of pairs)
		expect([hasFile('root', `compare/${a}/${b}/`), hasFile('root', `compare/${b}/${a}/`)]).toEqual([true, true]);
});
