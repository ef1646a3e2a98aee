import { parseNumber, toBase } from '../../core/facts/quantity.ts';
import { fullText, walk } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { NumeralClass } from '../../core/model/numeral.ts';
import { indicatorPath } from '../../core/facts/paths.ts';
import { readClauseLinks, type LinkedClause } from '../corpus/clause-links.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { listDocuments } from '../corpus/documents.ts';
import { makeFacet, type Facet } from '../frame/facet.ts';
import { listNumbers, listTargets } from '../corpus/fact-rows.ts';
import { href } from '../corpus/href.ts';

/** Characters shown on each side of a numeral. */
const reach = { before: 17, after: 24 };

/** What each class of numerals is. */
export const classNotes: { [kind in NumeralClass]: { name: string; meaning: string } } = {
	target: { name: '指标值', meaning: '目标、既有数、奖补与措施的数值，各连到所属指标' },
	count: { name: '计数', meaning: '数出来的东西，而不是指标：“三大”“五个领域”“两端”' },
	date: { name: '日期', meaning: '年月日与规划期' },
	name: { name: '名称', meaning: '名称的一部分：“十八大”“三农”“5G”“一带一路”' },
	reference: { name: '文号与引题', meaning: '发文字号，以及引用文件题名里的数' },
	heading: { name: '序号', meaning: '章节条目的编号：“一、”，“（二）”，“16.”，“一是”' },
	lexical: { name: '词语', meaning: '词语的一部分，不表数：“一批”“进一步”“一体化”' },
};

/** A numeral in its context. */
export interface PlacedNumber {
	document: string;
	token: string;
	class: NumeralClass;
	/** Words around, cut at the ends of the clause; an ellipsis where the clause goes on. */
	before: string;
	after: string;
	source: LinkedClause;
	title: string;
	/** The indicator a target belongs to. */
	indicator: { name: string; href: string } | null;
	/** Amount in base units, where the numeral is one. */
	value: number | null;
	unit: string;
}

/** Everything the index of numerals shows. */
export interface NumbersPage {
	numbers: PlacedNumber[];
	documents: DocumentMeta[];
	classes: { id: NumeralClass; name: string; meaning: string; count: number }[];
	facets: Facet[];
}

/** Collects the index of numerals, in the order of the data file. */
export async function getNumbersPage(): Promise<NumbersPage> {
	const [documents, rows, targets, links] = await Promise.all([listDocuments(), listNumbers(), listTargets(), readClauseLinks()]);
	const byId = new Map(targets.map((target) => [target.id, target]));
	const texts = new Map(
		documents.map((meta) => [
			meta.id,
			{
				meta,
				texts: new Map([...walk(readClauses(meta.id))].map(([clause]) => [clause.id, fullText(clause)])),
			},
		]),
	);
	const numbers = rows.map(({ clause, token, offset, class: kind, targets: ids }): PlacedNumber => {
		const [document = '', local = ''] = clause.split('/');
		const found = texts.get(document);
		const [text, source] = [found?.texts.get(local), links.get(clause)];
		if (!found || text === undefined || !source) throw new Error(`numeral ${token} stands in no known clause: ${clause}`);
		const target = byId.get(ids[0] ?? '');
		const value = kind === 'lexical' ? NaN : parseNumber(token);
		return {
			document,
			token,
			class: kind,
			before: cutBefore(text.slice(0, offset)),
			after: cutAfter(text.slice(offset + token.length)),
			source,
			title: found.meta.short_title,
			indicator: target ? { name: target.indicator_name, href: href(indicatorPath(target.indicator)) } : null,
			value: Number.isNaN(value) ? null : value,
			unit: target ? toBase(1, target.unit).unit : '',
		};
	});
	const order = Object.keys(classNotes) as NumeralClass[];
	return {
		numbers,
		documents,
		classes: order.map((id) => ({ id, ...classNotes[id], count: numbers.filter((number) => number.class === id).length })),
		facets: [
			makeFacet(
				'class',
				'类别',
				numbers,
				(number) => [number.class],
				order.map((id) => [id, classNotes[id].name]),
			),
			makeFacet(
				'document',
				'文件',
				numbers,
				({ document }) => [document],
				documents.map(({ id, short_title }) => [id, short_title]),
			),
		],
	};
}

function cutBefore(text: string): string {
	return text.length > reach.before ? `…${text.slice(-reach.before)}` : text;
}

function cutAfter(text: string): string {
	return text.length > reach.after ? `${text.slice(0, reach.after)}…` : text;
}
