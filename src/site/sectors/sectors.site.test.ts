import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, hasClass, hasFile, readPages, textOf, type BuiltPage, type Element } from '../../../scripts/site/pages.ts';

interface Piece {
	kind: string;
	runs?: (string | { text: string })[];
	duties?: { name: string }[];
	sentences?: { runs: (string | { text: string })[] }[];
}
interface Clause {
	id: string;
	level: string;
	label: string;
	heading: string;
	part: string | null;
	pieces: Piece[];
	children: Clause[];
}

// Read again from the seeds and the clause files, without the library.
const documents = ['sx-producer', 'qh-producer', 'sx-plan-2021', 'sx-fyp14', 'sx-plan-2022'];
const readYaml = <T>(name: string): T => parse(readFileSync(`seeds/${name}.yaml`, 'utf8')) as T;
const sectors = readYaml<{ id: string; name: string; terms: string[] }[]>('sectors');
const flatten = (clauses: Clause[]): Clause[] => clauses.flatMap((clause) => [clause, ...flatten(clause.children)]);
const textOfRuns = (runs: Piece['runs'] = []): string => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
const textOfClause = ({ pieces }: Clause): string =>
	pieces.map(({ runs, sentences }) => textOfRuns(runs) + (sentences ?? []).map((sentence) => textOfRuns(sentence.runs)).join('')).join('');
const read = new Map(
	documents.map((id) => {
		const { clauses: tree } = JSON.parse(readFileSync(`content/clauses/${id}.json`, 'utf8')) as { clauses: Clause[] };
		const clauses = flatten(tree);
		const coded = readYaml<Record<string, string[]>>(`${id}.sectors`);
		const targets = readYaml<{ clause: string; kind: string; sectors: string[]; value: unknown }[]>(`${id}.targets`);
		return [id, { tree, clauses, coded, targets, texts: new Map(clauses.map((clause) => [clause.id, textOfClause(clause)])) }] as const;
	}),
);
const get = (document: string) => read.get(document) as NonNullable<ReturnType<typeof read.get>>;

const pages = readPages('root');
const pageAt = (path: string): BuiltPage => {
	const page = pages.find((candidate) => candidate.path === path);
	if (!page) throw new Error(`no page ${path}`);
	return page;
};
const within = (element: Element): Element[] =>
	element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
const sectionsOf = (id: string): Element[] => pageAt(`sectors/${id}/`).elements.filter((element) => hasClass(element, 'treatment'));
const linksIn = (elements: Element[]): string[] =>
	elements.flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []));

/** What a cell ought to say: 4.7%, 兼及2处, 未涉及. */
function expectedCell(sector: string, document: string): string {
	const { coded, texts } = get(document);
	const han = (ids: string[]): number =>
		ids.reduce((sum, id) => sum + [...(texts.get(id) ?? '')].filter((c) => /\p{Script=Han}/u.test(c)).length, 0);
	const primary = Object.keys(coded).filter((id) => coded[id]?.[0] === sector);
	const others = Object.keys(coded).filter((id) => coded[id]?.slice(1).includes(sector));
	if (primary.length > 0) return `${((han(primary) / han(Object.keys(coded))) * 100).toFixed(1)}%`;
	return others.length > 0 ? '兼及' : '未涉及';
}

const departments = readYaml<{ name: string; province: string; id: string }[]>('departments');

/** Ids of the units that answer for clauses of a sector: named by the clause and its untitled paragraphs, else by the nearest clause above. */
function expectedUnits(sector: string, document: string): number {
	const { coded, tree } = get(document);
	const province = document.startsWith('qh') ? '青海' : '山西';
	const idOf = (name: string): string => departments.find((entry) => entry.name === name && entry.province === province)?.id ?? name;
	const named = ({ pieces }: Clause): string[] => pieces.flatMap(({ duties }) => (duties ?? []).map(({ name }) => idOf(name)));
	const found = new Set<string>();
	const visit = (clause: Clause, inherited: string[]): void => {
		const untitled = clause.children.filter(({ level, label, heading }) => level === 'paragraph' && !label && !heading);
		const own = [clause, ...untitled].flatMap(named);
		const units = own.length > 0 ? own : inherited;
		if (coded[clause.id]?.[0] === sector) for (const unit of units) found.add(unit);
		for (const child of clause.children) visit(child, units);
	};
	for (const clause of tree) visit(clause, []);
	return found.size;
}

describe('the matrix of sectors', () => {
	const cells = pageAt('sectors/').elements.filter(
		(element) => element.tagName === 'td' && ['own', 'shared', 'absent'].some((state) => hasClass(element, state)),
	);

	test('has a cell for each sector and document', () => {
		const expected = sectors.flatMap(({ id }) => documents.map((document) => `/sectors/${id}/#${document}`));
		expect(cells.flatMap((cell) => linksIn(within(cell))).sort()).toEqual(expected.sort());
	});

	test.each(sectors)('$name: weights, targets and units are those of the seeds', ({ id }) => {
		const found = documents.map((document) => {
			const cell = cells.find((candidate) => linksIn(within(candidate)).includes(`/sectors/${id}/#${document}`)) as Element;
			const marks = within(cell);
			const says = marks.filter((element) => hasClass(element, 'share')).map((element) => textOf(element));
			const goals = marks.filter(({ tagName }) => tagName === 'b').map((element) => Number(textOf(element)));
			const dots = marks.filter(({ tagName }) => tagName === 'circle');
			return {
				says: says.join('').replace(/(兼及)\d+处/, '$1'),
				goals: goals[0] ?? 0,
				units: Number(/(\d+)单位/.exec(textOf(cell))?.[1] ?? 0),
				numbered: dots.filter((dot) => !hasClass(dot, 'worded')).length,
			};
		});
		const expected = documents.map((document) => {
			const goals = get(document).targets.filter((target) => target.kind === 'target' && target.sectors.includes(id));
			return {
				says: expectedCell(id, document),
				goals: goals.length,
				units: expectedUnits(id, document),
				numbered: goals.filter(({ value }) => value !== null).length,
			};
		});
		expect(found).toEqual(expected);
	});
});

describe('the page of a sector', () => {
	test('exists for every sector of the taxonomy and for nothing else', () => {
		const paths = pages.map(({ path }) => path).filter((path) => /^sectors\/.+/.test(path));
		expect(paths.sort()).toEqual(sectors.map(({ id }) => `sectors/${id}/`).sort());
	});

	test.each(sectors)('$name: documents stand in order of time', ({ id }) => {
		expect(sectionsOf(id).map((section) => attribute(section, 'id'))).toEqual(documents);
	});

	test('lists every leaf clause under its primary sector', () => {
		const missing = documents.flatMap((document) => {
			const { clauses, coded } = get(document);
			return clauses
				.filter(({ children, part }) => children.length === 0 && part === null)
				.filter(({ id }) => {
					const section = sectionsOf(coded[id]?.[0] ?? '').find((candidate) => attribute(candidate, 'id') === document);
					const links = section ? linksIn(within(section)) : [];
					return !links.includes(`/d/${document}/${id}/`) && !links.includes(`/d/${document}/#${id}`);
				})
				.map(({ id }) => `${document}/${id}`);
		});
		expect(missing).toEqual([]);
	});

	test.each(sectors)('$name: 未涉及 is said of the documents without a clause on it, and of no other', ({ id }) => {
		const said = sectionsOf(id).filter((section) => textOf(section).includes('未涉及。'));
		const silent = documents.filter((document) => !Object.values(get(document).coded).some((list) => list.includes(id)));
		expect(said.map((section) => attribute(section, 'id'))).toEqual(silent);
	});

	test.each(sectors)('$name: searched terms are found where they occur, and nowhere else', ({ id, terms }) => {
		for (const section of sectionsOf(id).filter((candidate) => attribute(candidate, 'data-state') === 'absent')) {
			const { texts } = get(attribute(section, 'id') ?? '');
			const counts = terms.map((term) => [term, [...texts.values()].filter((text) => text.includes(term)).length] as const);
			const rows = within(section)
				.filter(({ tagName }) => tagName === 'dt')
				.map((element) => textOf(element).replace(/\s+/g, ''));
			expect(rows).toEqual(counts.filter(([, count]) => count > 0).map(([term, count]) => `${term}${count}条`));
			for (const [term] of counts.filter(([, count]) => count === 0)) expect(textOf(section)).toContain(`“${term}”`);
		}
	});

	test('quotes verbatim', () => {
		const whole = [...read.values()].flatMap(({ texts }) => [...texts.values()]).join('\n');
		const quotes = sectors.flatMap(({ id }) =>
			pageAt(`sectors/${id}/`)
				.elements.filter((element) => hasClass(element, 'quoted'))
				.map((element) => textOf(element)),
		);
		expect(quotes.length).toBeGreaterThan(200);
		expect(quotes.filter((quote) => !whole.includes(quote))).toEqual([]);
	});

	test('links to clauses and places in the text that exist', () => {
		const ids = new Map(pages.map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]));
		const links = [...new Set(pages.filter(({ path }) => path.startsWith('sectors/')).flatMap(({ elements }) => linksIn(elements)))];
		const clauses = links.filter((link) => link.startsWith('/d/') || link.startsWith('/sectors/'));
		const broken = clauses.filter((link) => {
			const [path, fragment] = link.slice(1).split('#') as [string, string | undefined];
			return !hasFile('root', path) || (fragment !== undefined && !ids.get(path)?.has(fragment));
		});
		expect(clauses.length).toBeGreaterThan(400);
		expect(broken).toEqual([]);
	});
});
