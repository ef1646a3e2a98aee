import { findSharedPath } from '../corpus/shared-pairs.ts';
import { nameVerdict, verdicts, type Verdict } from '../../core/compare/verdict.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { listIdle, readAlignedPairs } from '../corpus/alignments.ts';
import { findClause, nameClause, readComparedDocument, type ComparedDocument, type NamedClause } from '../corpus/compared-document.ts';
import { listFigureChanges, type FigureChange } from './comparison-figures.ts';
import { writeFinding, type Finding } from './comparison-finding.ts';
import { listRows, listRowsOfSecond, type ComparisonRow, type LoadedPair } from './comparison-rows.ts';
import { comparisonPath, href } from '../corpus/href.ts';
import { nameOf } from '../../core/model/clause-names.ts';
import { readSectorTable } from '../corpus/tables.ts';

/** The rows of one verdict. */
export interface VerdictGroup {
	verdict: Verdict;
	label: string;
	meaning: string;
	rows: ComparisonRow[];
}

/** The rows of one chapter or section of the document that gives the order. */
export interface Chapter {
	title: string;
	rows: ComparisonRow[];
}

/** A verdict whose rows have a list of their own. */
export interface ListedVerdict {
	/** Anchor. */
	id: string;
	verdict: Verdict;
	title: string;
	lead: string;
	/** The side that has the clauses. */
	side: 'from' | 'to';
	rows: ComparisonRow[];
}

/** Everything the page of two documents shows. */
export interface Comparison {
	/** The documents as coded; the first is the earlier one, the yearly plan, or Shanxi's. */
	a: DocumentMeta;
	b: DocumentMeta;
	kind: LoadedPair['pair']['kind'];
	/** The document whose order the rows follow. */
	order: DocumentMeta;
	paths: { own: string; other: string; shared: string };
	finding: Finding;
	groups: VerdictGroup[];
	chapters: Chapter[];
	sectors: { id: string; name: string; count: number }[];
	rows: ComparisonRow[];
	/** Figures the later document no longer has though the clause has a counterpart. */
	lostFigures: FigureChange[];
	/** Paragraphs of the longer plan neither yearly plan has, for the pair in whose coding they are not. */
	elsewhere: (NamedClause & { note: string; proof: string })[];
	/** The lists of their own. */
	sections: ListedVerdict[];
}

/** The pages of the coded pairs, each in the order of either document. */
export function listComparisons(): { a: string; b: string }[] {
	return readAlignedPairs().flatMap(({ a, b }) => [
		{ a, b },
		{ a: b, b: a },
	]);
}

/** Reads a coded pair, whichever document is named first. @throws Error when the pair is not coded */
export async function loadPair(one: string, other: string): Promise<LoadedPair> {
	const pair = readAlignedPairs().find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
	if (!pair) throw new Error(`no alignments of ${one} and ${other}`);
	const [a, b] = [await readComparedDocument(pair.a), await readComparedDocument(pair.b)];
	return { pair, a, b, figures: listFigureChanges(a, b) };
}

/** Collects the page of two documents, in the order of the first one named. */
export async function getComparison(first: string, second: string): Promise<Comparison> {
	const loaded = await loadPair(first, second);
	const { pair, a, b, figures } = loaded;
	const isTurned = first !== pair.a;
	const rows = isTurned ? listRowsOfSecond(loaded) : listRows(loaded);
	const groups = groupRows(rows, a.meta, b.meta);
	const lost = groups.find(({ verdict }) => verdict === 'dropped')?.rows.flatMap((row) => row.figures) ?? [];
	return {
		a: a.meta,
		b: b.meta,
		kind: pair.kind,
		order: (isTurned ? b : a).meta,
		paths: {
			own: comparisonPath(first, second),
			other: comparisonPath(second, first),
			shared: findSharedPath(pair.a, pair.b) ?? comparisonPath(pair.a, pair.b),
		},
		finding: writeFinding(loaded, groupRows(listRows(loaded), a.meta, b.meta)),
		groups,
		chapters: divide(rows, isTurned ? b : a, isTurned ? 'to' : 'from', (isTurned ? a : b).meta),
		sectors: countSectors(rows),
		rows,
		lostFigures: figures.filter((figure) => figure.change === 'dropped' && !lost.includes(figure)),
		sections: listSections(groups, a.meta, b.meta),
		elsewhere: pair.kind === 'execution' ? listElsewhere(loaded) : [],
	};
}

function groupRows(rows: readonly ComparisonRow[], a: DocumentMeta, b: DocumentMeta): VerdictGroup[] {
	return verdicts
		.map((verdict) => ({
			verdict,
			...nameVerdict(verdict, a.province, b.province),
			rows: rows.filter((row) => row.verdict === verdict),
		}))
		.filter((group) => group.rows.length > 0);
}

/** Verdicts of one side get lists of their own, under these titles; ‹a› and ‹b› are the documents. */
const listed: { [verdict in Verdict]?: { id: string; title: string; side: 'from' | 'to' } } = {
	dropped: { id: 'dropped', title: '‹b›不再提', side: 'from' },
	'only-from': { id: 'only-from', title: '只见于‹a›', side: 'from' },
	'unmatched-from': { id: 'unmatched-from', title: '‹a›有、‹b›没有写', side: 'from' },
	new: { id: 'new', title: '‹b›新增', side: 'to' },
	'only-to': { id: 'only-to', title: '只见于‹b›', side: 'to' },
	'unmatched-to': { id: 'idle', title: '规划有、两年的行动计划都没有写', side: 'to' },
};

function listSections(groups: readonly VerdictGroup[], a: DocumentMeta, b: DocumentMeta): ListedVerdict[] {
	return groups.flatMap(({ verdict, rows }) => {
		const list = listed[verdict];
		if (!list) return [];
		const clauses = rows.flatMap((row) => row[list.side]);
		const unit = clauses.every(({ id }) => /^\d+$/.test(id)) ? '条' : '段';
		const title = list.title.replace('‹a›', a.short_title).replace('‹b›', b.short_title);
		return [{ ...list, verdict, title, lead: `${clauses.length}${unit}`, rows }];
	});
}

/** Rows by the innermost chapter, section or titled item that holds their first clause; what only the other document has comes last. */
function divide(rows: readonly ComparisonRow[], document: ComparedDocument, side: 'from' | 'to', other: DocumentMeta): Chapter[] {
	const placed = new Set(rows.flatMap((row) => row[side].map(({ id }) => id)));
	const chapters: Chapter[] = [];
	for (const row of rows) {
		const [first] = row[side];
		const title = first ? headingOf(document, first.id, placed) : `只见于${other.short_title}`;
		const last = chapters.at(-1);
		if (last?.title === title) last.rows.push(row);
		else chapters.push({ title, rows: [row] });
	}
	return chapters;
}

function headingOf(document: ComparedDocument, id: string, placed: ReadonlySet<string>): string {
	const { clause, ancestors } = findClause(document, id);
	const isHeading = ancestors.length === 0 || clause.children.some((child) => placed.has(child.id) && child.heading !== '');
	const holder = isHeading ? clause : (ancestors.findLast(({ heading }) => heading !== '') ?? clause);
	// A preamble bears the title of the document.
	return holder.level === 'preamble' ? nameOf(holder) : [nameOf(holder), holder.heading.replace(/。$/, '')].filter(Boolean).join('　');
}

function countSectors(rows: readonly ComparisonRow[]): Comparison['sectors'] {
	return readSectorTable()
		.map(({ id, name }) => ({ id, name, count: rows.filter(({ sectors }) => sectors.includes(id)).length }))
		.filter(({ count }) => count > 0);
}

/** Paragraphs no yearly plan carries out, where they are coded beside another pair than this one. */
function listElsewhere({ pair, b }: LoadedPair): Comparison['elsewhere'] {
	return listIdle(pair.b)
		.filter((idle) => idle.pair !== pair)
		.map(({ pair: other, clause, note }) => {
			const proof = href(comparisonPath(other.a, other.b, `to-${clause}`));
			return { ...nameClause(b, clause), note, proof };
		});
}
