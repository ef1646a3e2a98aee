import type { Showing } from '../../core/compare/row-marks.ts';
import type { Verdict } from '../../core/compare/verdict.ts';
import type { AlignedPair } from '../../core/model/alignment.ts';
import { nameClause, readTogether, type ComparedDocument, type NamedClause } from '../corpus/compared-document.ts';
import type { FigureChange } from './comparison-figures.ts';
import { listGroups, listGroupsOfSecond, nameAnchors, type Group, type SideName } from './comparison-groups.ts';
import { writeRow, type Paragraph, type Side } from './comparison-text.ts';

/** A clause on one side of a row. */
export interface RowClause extends NamedClause {
	/** Permanent anchor, `from-16`; null where the clause stands in several rows. */
	anchor: string | null;
	paragraphs: Paragraph[];
	/** What is said of this clause, where a row has several statements. */
	note: string | null;
}

/** A row of a comparison: clauses that correspond, or clauses of one side without counterpart. */
export interface ComparisonRow {
	/** Anchor of the clause that leads it, by which the row is linked to. */
	anchor: string;
	verdict: Verdict;
	/** What changed; null where each clause has a note of its own. */
	note: string | null;
	similarity: number | null;
	showing: Showing;
	sectors: string[];
	from: RowClause[];
	to: RowClause[];
	figures: FigureChange[];
}

/** A pair with its two documents and the changes of their figures. */
export interface LoadedPair {
	pair: AlignedPair;
	a: ComparedDocument;
	b: ComparedDocument;
	figures: readonly FigureChange[];
}

/** Rows in the order of the first document. */
export function listRows(loaded: LoadedPair): ComparisonRow[] {
	return makeRows(loaded, listGroups(loaded.pair, { from: loaded.a, to: loaded.b }), 'from');
}

/** Rows in the order of the second; a row keeps its anchor, unless it gathers the tasks of a paragraph. */
export function listRowsOfSecond(loaded: LoadedPair): ComparisonRow[] {
	const lead = loaded.pair.kind === 'execution' ? 'to' : 'from';
	return makeRows(loaded, listGroupsOfSecond(loaded.pair, { from: loaded.a, to: loaded.b }), lead);
}

function makeRows({ pair, a, b, figures }: LoadedPair, groups: readonly Group[], lead: SideName): ComparisonRow[] {
	const aligned = { from: new Set(groups.flatMap(({ from }) => from)), to: new Set(groups.flatMap(({ to }) => to)) };
	const anchors = nameAnchors(groups, lead);
	return groups.map((group, index) => {
		const sides: { [side in SideName]: Side } = {
			from: { document: a, ids: group.from, aligned: aligned.from },
			to: { document: b, ids: group.to, aligned: aligned.to },
		};
		const text = writeRow(pair.kind, sides.from, sides.to);
		const place = (side: SideName): RowClause[] =>
			group[side].map((id, at) => ({
				...nameClause(sides[side].document, id),
				anchor: anchors[index]?.[side][at] ?? null,
				paragraphs: text[side].get(id) ?? [],
				note: side === 'from' ? (group.notes.get(id) ?? null) : null,
			}));
		const [from, to] = [place('from'), place('to')];
		const [leading] = lead === 'from' ? [...from, ...to] : [...to, ...from];
		return {
			anchor: leading?.anchor ?? '',
			verdict: group.verdict,
			note: group.note,
			similarity: from.length > 0 && to.length > 0 ? group.similarity : null,
			showing: text.showing,
			sectors: [...new Set([...sectorsOf(sides.from), ...sectorsOf(sides.to)])],
			from,
			to,
			figures: listFigures(figures, Object.values(sides)),
		};
	});
}

function sectorsOf({ document, ids }: Side): string[] {
	return ids.flatMap((id) => document.sectors[id] ?? []);
}

/** Changes of the figures that stand in the clauses of a row. */
function listFigures(figures: readonly FigureChange[], sides: readonly Side[]): FigureChange[] {
	const read = new Set(
		sides.flatMap(({ document, ids, aligned }) =>
			ids.flatMap((id) => readTogether(document, id, aligned).map((clause) => `${document.meta.id}/${clause.id}`)),
		),
	);
	return figures.filter(({ earlier, later }) =>
		[earlier, later].some((placed) => placed !== null && read.has(`${placed.document}/${placed.clause.id}`)),
	);
}
