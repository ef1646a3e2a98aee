import { layoutDeadlines, type DeadlineYear } from './deadlines.ts';
import { countChanges } from '../../core/facts/headline-changes.ts';
import { indicatorPath } from '../../core/facts/paths.ts';
import { wholeProvinces } from '../../core/facts/vocabulary.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { Change } from '../../core/model/lineage.ts';
import { comparators, targetKinds, type Basis, type Comparator, type TargetKind } from '../../core/model/target.ts';
import { listDepartments } from '../corpus/department-table.ts';
import { listDocuments } from '../corpus/documents.ts';
import { makeFacet, type Facet } from '../frame/facet.ts';
import { readLineages } from '../corpus/facts.ts';
import { href } from '../corpus/href.ts';
import { listLinkedTargets, type LinkedTarget } from '../corpus/linked-target.ts';
import { readIndicatorTable, readPlaceTable, readSectorTable } from '../corpus/tables.ts';
import { basisNames, comparatorNames, datingNames, datingOf, kindNames, lastYear } from '../corpus/target-words.ts';

/** What a document promises: targets, and those of them without number. */
export interface Promised {
	meta: DocumentMeta;
	count: number;
	goals: number;
}

/** A count the page states, with the filter that shows what was counted. */
export interface Tally {
	count: number;
	words: string;
	search: string;
}

/** A target on the timeline. */
export interface Deadline {
	target: LinkedTarget;
	document: string;
	year: number | null;
	isPrinted: boolean;
	hasNumber: boolean;
}

/** A kind of change with the headline that shows it best. */
export interface ChangeHeadline {
	change: Change;
	count: number;
	indicator: string;
	finding: string;
	href: string;
}

/** Everything the index of targets shows. */
export interface TargetsPage {
	targets: LinkedTarget[];
	indicators: number;
	documents: DocumentMeta[];
	/** What the documents aim at, as against what they report or grant. */
	promised: Promised;
	byDocument: Promised[];
	others: { name: string; count: number }[];
	tallies: Tally[];
	pairs: number;
	changes: ChangeHeadline[];
	deadlines: DeadlineYear<Deadline>[];
	facets: Facet[];
}

/** Collects the index of targets. */
export async function getTargetsPage(): Promise<TargetsPage> {
	const [documents, targets] = await Promise.all([listDocuments(), listLinkedTargets()]);
	const aims = targets.filter(({ kind }) => kind === 'target');
	const byDocument = documents
		.map((meta) => ({ meta, ...countPromises(aims.filter((target) => target.meta.id === meta.id)) }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
	const [first] = byDocument;
	if (!first) throw new Error('no document has a target');
	return {
		targets,
		indicators: new Set(targets.map(({ indicator }) => indicator)).size,
		documents,
		promised: { meta: first.meta, ...countPromises(aims) },
		byDocument,
		others: targetKinds
			.filter((kind) => kind !== 'target')
			.map((kind) => ({ name: kindNames[kind], count: targets.filter((target) => target.kind === kind).length }))
			.filter(({ count }) => count > 0),
		tallies: countTallies(targets, aims),
		pairs: readLineages().length,
		changes: listChanges(targets),
		deadlines: layoutDeadlines(
			aims.map((target) => ({
				target,
				document: target.meta.id,
				year: lastYear(target.period),
				isPrinted: datingOf(target) === 'printed',
				hasNumber: target.basis !== 'none',
			})),
		),
		facets: listFacets(documents, targets),
	};
}

function countPromises(aims: readonly LinkedTarget[]): { count: number; goals: number } {
	return { count: aims.length, goals: aims.filter(({ basis }) => basis === 'none').length };
}

function countTallies(targets: readonly LinkedTarget[], aims: readonly LinkedTarget[]): Tally[] {
	const basis: Basis = 'none';
	const search = (facets: [name: string, value: string][]): string => `?${new URLSearchParams(facets).toString()}`;
	const firmness = (list: Comparator[], words: string): Tally => ({
		count: targets.filter(({ comparator }) => list.includes(comparator)).length,
		words,
		search: search(list.map((value) => ['comparator', value])),
	});
	const kind: TargetKind = 'target';
	return [
		{
			count: aims.filter((target) => target.basis === basis).length,
			words: '没有数字的目标',
			search: search([
				['kind', kind],
				['basis', basis],
			]),
		},
		{
			count: aims.filter((target) => datingOf(target) === 'inferred').length,
			words: '目标的期限未印，据规划推定',
			search: search([
				['kind', kind],
				['dating', 'inferred'],
			]),
		},
		firmness(['>=', '>'], '带“以上”“不低于”“超过”'),
		firmness(['~'], '带“左右”“…级”'),
		{
			count: targets.filter(({ quote }) => quote.includes('力争')).length,
			words: '引文里有“力争”',
			search: search([['text', '力争']]),
		},
	];
}

function listChanges(targets: readonly LinkedTarget[]): ChangeHeadline[] {
	const numbered = new Set(targets.filter(({ range }) => range !== null).map(({ id }) => id));
	const indicators = new Map(readIndicatorTable().map((indicator) => [indicator.id, indicator]));
	return countChanges(readLineages(), (id) => numbered.has(id)).map(({ change, count, example }) => ({
		change,
		count,
		indicator: indicators.get(example.indicator)?.name ?? '',
		finding: indicators.get(example.indicator)?.finding ?? example.note,
		href: href(indicatorPath(example.indicator)),
	}));
}

function listFacets(documents: readonly DocumentMeta[], targets: readonly LinkedTarget[]): Facet[] {
	const years = [...new Set(targets.flatMap(({ period }) => lastYear(period) ?? []))].sort();
	const places = [...Object.entries(wholeProvinces), ...readPlaceTable().map(({ id, name }) => [id, name] as const)];
	return [
		makeFacet(
			'document',
			'文件',
			targets,
			({ meta }) => [meta.id],
			documents.map(({ id, short_title }) => [id, short_title]),
		),
		makeFacet(
			'year',
			'截止年',
			targets,
			yearOf,
			years.map((year) => [`${year}`, `${year}年`]),
		),
		makeFacet('dating', '期限出处', targets, (target) => [datingOf(target)], Object.entries(datingNames)),
		makeFacet('kind', '类别', targets, ({ kind }) => [kind], Object.entries(kindNames)),
		makeFacet('basis', '口径', targets, ({ basis }) => [basis], Object.entries(basisNames)),
		makeFacet(
			'comparator',
			'措辞',
			targets,
			({ comparator }) => [comparator],
			comparators.map((value) => [value, comparatorNames[value]]),
		),
		makeFacet(
			'sector',
			'行业',
			targets,
			({ sectors }) => sectors,
			readSectorTable().map(({ id, name }) => [id, name]),
		),
		makeFacet(
			'department',
			'负责单位',
			targets,
			(target) => target.departments,
			listDepartments().map(({ id, name }) => [id, name]),
		),
		makeFacet('place', '地方', targets, ({ place }) => [place], places),
	];
}

/** Year a target is due in, as a facet has it. */
export function yearOf({ period }: Pick<LinkedTarget, 'period'>): string[] {
	const year = lastYear(period);
	return year === null ? [] : [`${year}`];
}
