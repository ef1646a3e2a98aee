import type { DocumentMeta } from '../../core/model/document.ts';
import { readAlignedPairs } from '../corpus/alignments.ts';
import { findClause, readComparedDocument, type ComparedDocument } from '../corpus/compared-document.ts';
import { comparisonPath } from '../corpus/href.ts';
import { nameOf } from '../../core/model/clause-names.ts';
import { findSharedPath } from '../corpus/shared-pairs.ts';
import { readSectorTable } from '../corpus/tables.ts';
import { listFigureChanges, type FigureChange } from './comparison-figures.ts';
import { writeFinding, type Finding } from './comparison-finding.ts';
import { listRows, listRowsOfSecond, type ComparisonRow, type LoadedPair } from './comparison-rows.ts';
import { listElsewhere, listMatters, type MatterSection } from './matter-sections.ts';
import { groupRows, type VerdictGroup } from './verdict-group.ts';

/** The rows of one chapter or section of the document that gives the order. */
export interface Chapter {
	title: string;
	rows: ComparisonRow[];
}

/** Everything the page of two documents shows. */
export interface Comparison {
	/** The documents as coded; the first is the earlier one, the yearly plan, or Shanxi's. */
	a: DocumentMeta;
	b: DocumentMeta;
	/** The document whose order the rows follow. */
	order: DocumentMeta;
	paths: { own: string; shared: string };
	finding: Finding;
	groups: VerdictGroup[];
	chapters: Chapter[];
	sectors: { id: string; name: string; count: number }[];
	rows: ComparisonRow[];
	/** Figures the later document no longer has though the clause has a counterpart. */
	lostFigures: FigureChange[];
	/** What only one side has, section by section. */
	sections: MatterSection[];
}

/** The pages of the coded pairs, each in the order of either document. */
export function listComparisons(): { a: string; b: string }[] {
	return readAlignedPairs().flatMap(({ a, b }) => [
		{ a, b },
		{ a: b, b: a },
	]);
}

/** Reads a coded pair, whichever document is named first. @throws Error when the pair is not coded */
async function loadPair(one: string, other: string): Promise<LoadedPair> {
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
		order: (isTurned ? b : a).meta,
		paths: {
			own: comparisonPath(first, second),
			shared: findSharedPath(pair.a, pair.b) ?? comparisonPath(pair.a, pair.b),
		},
		finding: writeFinding(loaded, groupRows(listRows(loaded), a.meta, b.meta)),
		groups,
		chapters: divide(rows, isTurned ? b : a, isTurned ? 'to' : 'from', (isTurned ? a : b).meta),
		sectors: countSectors(rows),
		rows,
		lostFigures: figures.filter((figure) => figure.change === 'dropped' && !lost.includes(figure)),
		sections: [...listMatters(groups, a.meta, b.meta), ...listElsewhere(loaded)],
	};
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
