import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../../scripts/chromium.ts';
import { documents, holders, orphans, targetsOf, unitTable } from './duties.fixture.ts';
import { attribute, readPages, textOf, type BuiltPage, type Element } from '../../../scripts/site/pages.ts';

const pages = new Map(readPages().map((page) => [page.path, page]));
const ids = [...new Set(unitTable.map(({ id }) => id))];
const getPage = (path: string): BuiltPage => {
	const page = pages.get(path);
	if (!page) throw new Error(`no page ${path}`);
	return page;
};
const unitPage = (id: string): BuiltPage => getPage(`departments/${id}/`);
const withData = ({ elements }: BuiltPage, name: string): Element[] =>
	elements.filter((element) => attribute(element, `data-${name}`) !== undefined);
const numberOf = (element: Element | undefined, name: string): number => Number((element && attribute(element, `data-${name}`)) ?? NaN);
const duties = (id: string) =>
	holders.flatMap(({ clause, units }) => {
		const own = units.get(id);
		return own ? [{ clause, roles: [...own.roles].sort(), printed: [...own.printed].sort() }] : [];
	});

test('the table of units has a page for each of its ids, and no other unit has one', () => {
	const built = [...pages.keys()].flatMap((path) => /^departments\/([^/]+)\/$/.exec(path)?.[1] ?? []).filter((id) => id !== 'unassigned');
	expect(built.sort()).toEqual(ids.toSorted());
});

describe.each(ids)('%s', (id) => {
	const page = unitPage(id);

	test('lists the clauses that name it, as what and under which name', () => {
		const shown = withData(page, 'roles').map((row) => ({
			clause: attribute(row, 'data-clause'),
			roles: (attribute(row, 'data-roles') ?? '').split(' ').sort(),
			printed: (attribute(row, 'data-printed') ?? '').split(' ').sort(),
		}));
		const order = (document: string): number => documents.indexOf(document.split('/')[0] ?? '');
		expect(shown).toEqual(duties(id).toSorted((a, b) => order(a.clause) - order(b.clause)));
		expect(shown.length).toBeGreaterThan(0);
	});

	test('shows the targets of the clauses it answers for', () => {
		const shown = withData(page, 'target').map((item) => attribute(item, 'data-target'));
		expect(shown.sort()).toEqual([...(targetsOf.get(id) ?? [])].sort());
	});

	test('counts the clauses it shares with every other unit', () => {
		const counts = new Map<string, number>();
		for (const { units } of holders)
			if (units.has(id)) for (const other of units.keys()) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
		const shown = new Map(withData(page, 'unit').map((item) => [attribute(item, 'data-unit') ?? '', numberOf(item, 'clauses')]));
		expect([...shown].sort()).toEqual([...counts].sort());
	});

	test('compares the two yearly plans when both name it', () => {
		const of = (plan: string): number => duties(id).filter(({ clause }) => clause.startsWith(`${plan}/`)).length;
		const rows = withData(page, 'before');
		const sum = (name: string): number => rows.reduce((total, row) => total + numberOf(row, name), 0);
		const both = of('sx-plan-2021') > 0 && of('sx-plan-2022') > 0;
		expect([sum('before'), sum('after')]).toEqual(both ? [of('sx-plan-2021'), of('sx-plan-2022')] : [0, 0]);
	});

	test('has its line in the index, with the same counts', () => {
		const row = withData(getPage('departments/'), 'lead').find((element) => attribute(element, 'id') === id);
		const role = (name: string): number => duties(id).filter(({ roles }) => roles.includes(name)).length;
		expect(['clauses', 'lead', 'responsible', 'cooperating', 'task-force'].map((name) => numberOf(row, name))).toEqual([
			duties(id).length,
			...['lead', 'responsible', 'cooperating', 'task-force'].map(role),
		]);
	});
});

test('a clause page names, as its own, the units whose pages list the clause, and no others', () => {
	const listed = new Map<string, Set<string>>();
	for (const id of ids)
		for (const row of withData(unitPage(id), 'roles')) {
			const clause = attribute(row, 'data-clause') ?? '';
			listed.set(clause, new Set([...(listed.get(clause) ?? []), ...(attribute(row, 'data-printed') ?? '').split(' ')]));
		}
	const names = new Set(unitTable.map(({ name }) => name));
	const clausePages = [...pages.values()].filter(({ path }) => /^d\/[^/]+\/[^/]+\/$/.test(path) && !path.endsWith('/source/'));
	expect(clausePages.length).toBeGreaterThan(400);
	for (const { path, elements } of clausePages) {
		const aside = elements.find(({ tagName, attrs }) => tagName === 'aside' && attrs.some(({ value }) => value === 'clause-aside'));
		const shown = aside
			? itemsBelow(elements, aside)
					.map((item) => textOf(item).trim())
					.filter((text) => names.has(text))
			: [];
		const clause = path.slice(2, -1);
		expect([clause, [...new Set(shown)].sort()]).toEqual([clause, [...(listed.get(clause) ?? [])].sort()]);
	}
});

/** Items of the lists in an aside, but for units that a clause above names. */
function itemsBelow(elements: readonly Element[], ancestor: Element): Element[] {
	const isBelow = (element: Element): boolean => {
		for (let node = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) if (node === ancestor) return true;
		return false;
	};
	const sections = elements.filter((element) => element.tagName === 'section' && isBelow(element));
	const inherited = sections.filter((section) => textOf(section).includes('上级标题所列'));
	const inheritedText = inherited.map((section) => textOf(section)).join('');
	const isInherited = (element: Element): boolean => inheritedText.includes(textOf(element));
	return elements.filter((element) => element.tagName === 'li' && isBelow(element) && !isInherited(element));
}

test('the list of clauses without a unit is complete and holds no other', () => {
	const shown = withData(getPage('departments/unassigned/'), 'clause').map((row) => attribute(row, 'data-clause'));
	expect(shown).toEqual(orphans);
	const assigned = new Set(holders.map(({ clause }) => clause));
	expect(shown.filter((clause) => assigned.has(clause ?? ''))).toEqual([]);
});

test('the findings of the index hold against the files', () => {
	const index = getPage('departments/');
	const text = index.elements
		.filter(({ tagName, attrs }) => tagName === 'p' && attrs.some(({ value }) => value === 'finding'))
		.map((element) => textOf(element))
		.join('');
	const most = (province: string, count: (id: string) => number): { name: string; count: number } => {
		const own = unitTable.filter((entry, at) => entry.province === province && unitTable.findIndex(({ id }) => id === entry.id) === at);
		const [first] = own.toSorted((a, b) => count(b.id) - count(a.id));
		return { name: first?.name ?? '', count: count(first?.id ?? '') };
	};
	for (const province of ['山西', '青海']) {
		const named = most(province, (id) => duties(id).length);
		expect(text).toContain(`${named.name}列名最多，${named.count}条`);
		const lead = most(province, (id) => duties(id).filter(({ roles }) => roles.includes('lead')).length);
		expect(text).toContain(`${lead.name}牵头最多，${lead.count}条`);
	}
	const silent = documents.filter((document) => !holders.some(({ clause }) => clause.startsWith(`${document}/`)));
	expect(silent).toEqual(['sx-fyp14']);
	expect(text).toContain(`${orphans.filter((clause) => clause.startsWith('sx-fyp14/')).length}条，一个责任单位也没有列`);
});

test('the table under the chart is symmetric and agrees with the files', () => {
	const { elements } = getPage('departments/');
	const table = elements.find(({ tagName, attrs }) => tagName === 'table' && attrs.some(({ value }) => value.includes('pair-table')));
	const rows = elements.filter(
		({ tagName, parentNode }) => tagName === 'tr' && parentNode && 'parentNode' in parentNode && parentNode.parentNode === table,
	);
	const cells = (row: Element): string[] => row.childNodes.flatMap((node) => ('tagName' in node ? [textOf(node).trim()] : []));
	const [head = [], ...body] = rows.map(cells);
	const shanxi = (name: string): string => unitTable.find((entry) => entry.name === name && entry.province === '山西')?.id ?? name;
	expect(body).toHaveLength(20);
	for (const [row, line] of body.entries())
		for (const [column, cell] of line.slice(1).entries()) {
			if (row === column) continue;
			const [a, b] = [shanxi(line[0] ?? ''), shanxi(head[column + 1] ?? '')];
			expect(Number(cell.replace('—', '0'))).toBe(holders.filter(({ units }) => units.has(a) && units.has(b)).length);
		}
});

describe('in a browser', () => {
	let context: BrowserContext;
	beforeAll(async () => {
		context = await openBrowser();
	});
	afterAll(() => context.close());

	test('the letters of the chart are eleven pixels high or more on a phone', async () => {
		const page = await context.newPage();
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(`${inject('root')}departments/`);
		const { scale, clipped, letters } = await page.evaluate(() => {
			const svg = document.querySelector('together-chart svg') as SVGSVGElement;
			const box = svg.getBoundingClientRect();
			const texts = [...svg.querySelectorAll('text')];
			return {
				scale: box.width / svg.viewBox.baseVal.width,
				letters: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
				clipped: texts.filter((text) => text.getBoundingClientRect().left < box.left - 0.5).length,
			};
		});
		await page.close();
		expect(scale * letters).toBeGreaterThanOrEqual(11);
		expect(clipped).toBe(0);
	});

	test('pointing at a crossing says which two units cross and how often', async () => {
		const page = await context.newPage();
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(`${inject('root')}departments/`);
		const crossing = page.locator('together-chart .crossing').first();
		const said = await crossing.getAttribute('data-says');
		await crossing.hover();
		await expect.poll(() => page.locator('together-chart .readout').textContent()).toBe(said);
		expect(await page.locator('together-chart .names .on').count()).toBe(2);
		await page.mouse.move(5, 5);
		await expect.poll(() => page.locator('together-chart .readout').isHidden()).toBe(true);
		await page.close();
	});
});
