import { layouts } from '../../core/facts/layouts.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { layoutIds, type LayoutId } from '../../core/model/layout-role.ts';
import { readClauseLinks, type LinkedClause } from '../corpus/clause-links.ts';
import { joinNames } from '../corpus/document-names.ts';
import { listDocuments } from '../corpus/documents.ts';
import { formatNumeral } from '../../core/parse/numeral.ts';
import { getLayoutFigure, type FigureNode, type LayoutFigure } from './layout-figure.ts';
import { quoteLink, type QuoteLink } from '../corpus/quote-link.ts';
import { readLayoutChanges, readLayoutRoles } from '../corpus/spatial.ts';

/** What the panel beside the figure says of a part that is pointed at. */
export interface FigureSaying {
	part: string;
	name: string;
	/** Null when the layout is silent. */
	quote: string | null;
	/** “十四五”服务业规划二（四）第2段. */
	source: string;
}

/** A layout as the pages name it. */
export interface LayoutHead {
	id: LayoutId;
	name: string;
	document: DocumentMeta;
	/** 约2014年, 2021年. */
	year: string;
	section: LinkedClause;
	/** 据《…》（文号）二（四）. */
	sourceLine: string;
}

/** A city in both layouts. */
export interface CityRow {
	node: FigureNode;
	change: string;
	parts: { layout: LayoutHead; roles: (QuoteLink & { role: string })[] }[];
}

export interface LayoutsPage {
	figure: LayoutFigure;
	heads: { [id in LayoutId]: LayoutHead };
	sayings: FigureSaying[];
	rows: CityRow[];
	/** Sentences a newspaper could print. */
	finding: string;
}

/** The two layouts by their ids. @throws Error when a document or section is missing */
export async function readLayoutHeads(): Promise<{ [id in LayoutId]: LayoutHead }> {
	const documents = new Map((await listDocuments()).map((meta) => [meta.id, meta]));
	const clauses = await readClauseLinks();
	const make = (id: LayoutId): LayoutHead => {
		const { name, document: documentId, section: sectionId } = layouts[id];
		const document = documents.get(documentId);
		const section = clauses.get(`${documentId}/${sectionId}`);
		if (!document || !section) throw new Error(`no ${documentId}/${sectionId}, named in src/core/facts/layouts.ts`);
		const year = document.issued ? `${document.issued.slice(0, 4)}年` : `约${document.estimated?.year ?? ''}年`;
		const number = document.number ? `（${document.number}）` : `（文号未载，${year}）`;
		return { id, name, document, year, section, sourceLine: `据《${document.title}》${number}${section.name}` };
	};
	return { tian: make('tian'), 'yi-zhu-san-fu': make('yi-zhu-san-fu') };
}

/** Everything the figure can say, by part. */
export async function listSayings(of: readonly LayoutId[]): Promise<FigureSaying[]> {
	const { nodes, labels } = await getLayoutFigure();
	const heads = await readLayoutHeads();
	return of.flatMap((layout) => [
		...labels[layout].map(({ part, says }) => ({
			part: part.id,
			name: part.name,
			quote: says.quote,
			source: sourceOf(heads[layout], says.clause),
		})),
		...nodes.map(({ id, name, views }) => {
			const { says } = views[layout];
			return {
				part: `${layout}-${id}`,
				name: says ? `${name}：${says.role}` : name,
				quote: says?.quote ?? null,
				source: sourceOf(heads[layout], says?.clause ?? heads[layout].section),
			};
		}),
	]);
}

/** The page of both layouts. */
export async function getLayoutsPage(): Promise<LayoutsPage> {
	const [figure, heads] = [await getLayoutFigure(), await readLayoutHeads()];
	const changes = readLayoutChanges();
	const rows = await Promise.all(
		figure.nodes.map(async (node): Promise<CityRow> => ({
			node,
			change: changes[node.id] ?? '',
			parts: await Promise.all(layoutIds.map(async (id) => ({ layout: heads[id], roles: await rolesOf(node.id, id) }))),
		})),
	);
	const silent = rows.filter(({ parts }) => parts.at(-1)?.roles.length === 0).map(({ node }) => node.name);
	const subs = rows.filter(({ node }) => node.views['yi-zhu-san-fu'].mark === 'sub').map(({ node }) => node.name);
	const named = rows.length - silent.length;
	return {
		figure,
		heads,
		sayings: await listSayings(layoutIds),
		rows,
		finding: `${heads.tian.year}的方案把全省${rows.length}个市分入三大密集区，逐一点名；${heads['yi-zhu-san-fu'].year}的规划以太原为“一主”，${joinNames(subs)}为“三副”，布局一节只点到${named}个市，${joinNames(silent)}${formatNumeral(silent.length)}市没有出现。`,
	};
}

async function rolesOf(city: string, layout: LayoutId): Promise<(QuoteLink & { role: string })[]> {
	const own = readLayoutRoles().filter((role) => role.city === city && role.layout === layout);
	return Promise.all(own.map(async ({ role, clause, quote }) => ({ role, ...(await quoteLink(clause, quote)) })));
}

function sourceOf({ document }: LayoutHead, clause: LinkedClause): string {
	return `${document.short_title}${clause.name}`;
}
