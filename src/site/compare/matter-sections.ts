import type { Verdict } from '../../core/compare/verdict.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { listIdle } from '../corpus/alignments.ts';
import { nameClause, type NamedClause } from '../corpus/compared-document.ts';
import { comparisonPath, href } from '../corpus/href.ts';
import type { FigureChange } from './comparison-figures.ts';
import type { LoadedPair } from './comparison-rows.ts';
import type { VerdictGroup } from './verdict-group.ts';

/** Something only one side has. */
export interface Matter {
	clauses: NamedClause[];
	/** What became of it. */
	note: string | null;
	figures: FigureChange[];
	/** Where both sides can be read. */
	proof: string;
}

/** What only one side has, as a section of its own. */
export interface MatterSection {
	/** Anchor. */
	id: string;
	verdict: Verdict;
	title: string;
	/** How many clauses there are. */
	count: string;
	matters: Matter[];
}

/** Verdicts of one side get lists under these titles; ‹a› and ‹b› are the documents. */
const listed: { [verdict in Verdict]?: { id: string; title: string; side: 'from' | 'to' } } = {
	dropped: { id: 'dropped', title: '‹b›不再提', side: 'from' },
	'only-from': { id: 'only-from', title: '只见于‹a›', side: 'from' },
	'unmatched-from': { id: 'unmatched-from', title: '‹a›有、‹b›没有写', side: 'from' },
	new: { id: 'new', title: '‹b›新增', side: 'to' },
	'only-to': { id: 'only-to', title: '只见于‹b›', side: 'to' },
	'unmatched-to': { id: 'idle', title: '规划有、两年的行动计划都没有写', side: 'to' },
};

/** The lists of the verdicts that have one, in the order of the verdicts. */
export function listMatters(groups: readonly VerdictGroup[], a: DocumentMeta, b: DocumentMeta): MatterSection[] {
	return groups.flatMap(({ verdict, rows }) => {
		const list = listed[verdict];
		if (!list) return [];
		const { id, side } = list;
		const clauses = rows.flatMap((row) => row[side]);
		const unit = clauses.every((clause) => /^\d+$/.test(clause.id)) ? '条' : '段';
		const title = list.title.replace('‹a›', a.short_title).replace('‹b›', b.short_title);
		const matters = rows.map((row) => ({ clauses: row[side], note: row.note, figures: row.figures, proof: `#${row.anchor}` }));
		return [{ id, verdict, title, count: `${clauses.length}${unit}`, matters }];
	});
}

/** The list of paragraphs no yearly plan carries out, where they are coded beside another pair than this one. */
export function listElsewhere({ pair, b }: LoadedPair): MatterSection[] {
	if (pair.kind !== 'execution') return [];
	const matters = listIdle(pair.b)
		.filter((idle) => idle.pair !== pair)
		.map(({ pair: other, clause, note }) => ({
			clauses: [nameClause(b, clause)],
			note,
			figures: [],
			proof: href(comparisonPath(other.a, other.b, `to-${clause}`)),
		}));
	const { id, title } = listed['unmatched-to'] ?? { id: '', title: '' };
	return matters.length > 0 ? [{ id, verdict: 'unmatched-to', title, count: `${matters.length}段`, matters }] : [];
}
