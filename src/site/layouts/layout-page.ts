import type { Clause } from '../../core/model/clause.ts';
import { walk } from '../../core/model/clause.ts';
import type { Mark } from '../../core/model/mark.ts';
import type { LayoutElementKind } from '../../core/model/layout-element.ts';
import { layoutElements } from '../../core/model/layout-element.ts';
import type { LayoutId } from '../../core/model/layout-role.ts';
import { readMarks } from '../corpus/clause-facts.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { documentPath, href } from '../corpus/href.ts';
import { getLayoutFigure, type LayoutFigure } from './layout-figure.ts';
import { listSayings, readLayoutHeads, type FigureSaying, type LayoutHead } from './layouts-page.ts';
import { quoteLink, type QuoteLink } from '../corpus/quote-link.ts';
import { readLayoutElements, readRailways } from '../corpus/spatial.ts';
import { namePlace } from '../corpus/table-names.ts';

interface Named {
	id: string;
	name: string;
	href: string;
}

/** A part of a layout with its sentence. */
export interface LayoutPartEntry extends QuoteLink {
	id: string;
	name: string;
	role: string;
	cities: Named[];
	/** Sectors its clause wants there, as printed. */
	sectors: Named[];
}

/** The page of one layout. */
export interface LayoutPage {
	head: LayoutHead;
	other: LayoutHead;
	figure: LayoutFigure;
	sayings: FigureSaying[];
	groups: { kind: LayoutElementKind; title: string; parts: LayoutPartEntry[] }[];
	/** Cities the section does not name. */
	silent: Named[];
	railways: { name: string; basis: string; source: string }[];
	clause: Clause;
	marks: ReadonlyMap<string, readonly Mark[]>;
	readingHref: string;
}

const titles: { [kind in LayoutElementKind]: string } = {
	zone: '片区',
	core: '核心',
	axis: '轴线与联系',
	hub: '枢纽与节点',
	outlet: '对外方向',
};

/** Collects the page of a layout. @throws Error when a seed names what is not there */
export async function getLayoutPage(id: LayoutId): Promise<LayoutPage> {
	const [heads, figure] = [await readLayoutHeads(), await getLayoutFigure()];
	const head = heads[id];
	const clause = [...walk(readClauses(head.document.id))].map(([each]) => each).find((each) => each.id === head.section.id);
	if (!clause) throw new Error(`no clause ${head.section.id} in ${head.document.id}`);
	const parts = readLayoutElements().filter(({ layout }) => layout === id);
	const entries = await Promise.all(
		parts.map(async (part) => {
			const link = await quoteLink(part.clause, part.quote);
			return {
				kind: part.element,
				entry: {
					...link,
					id: part.id,
					name: part.name,
					role: part.role,
					cities: part.cities.map((city) => ({ id: city, name: namePlace(city), href: href(`places/${city}/`) })),
					sectors: Object.entries(part.sectors).map(([words, sector]) => ({ id: sector, name: words, href: href(`sectors/${sector}/`) })),
				},
			};
		}),
	);
	return {
		head,
		other: heads[id === 'tian' ? 'yi-zhu-san-fu' : 'tian'],
		figure,
		sayings: await listSayings([id]),
		groups: layoutElements
			.map((kind) => ({ kind, title: titles[kind], parts: entries.filter((each) => each.kind === kind).map(({ entry }) => entry) }))
			.filter((group) => group.parts.length > 0),
		silent: figure.nodes.filter(({ views }) => !views[id].says).map((node) => ({ id: node.id, name: node.name, href: node.href })),
		railways:
			id === 'tian'
				? readRailways().map(({ part, basis, source }) => ({ name: parts.find((each) => each.id === part)?.name ?? part, basis, source }))
				: [],
		clause,
		marks: await readMarks(head.document),
		readingHref: href(documentPath(head.document.id)),
	};
}
