import { verdictOf, type Verdict } from '../../core/compare/verdict.ts';
import type { AlignedPair } from '../../core/model/alignment.ts';
import { findClause, type ComparedDocument } from '../corpus/compared-document.ts';

export type SideName = 'from' | 'to';

/** Clauses that stand in one row. */
export interface Group {
	from: string[];
	to: string[];
	verdict: Verdict;
	/** Null where each clause of the first document has a note of its own. */
	note: string | null;
	similarity: number | null;
	/** Notes by clause of the first document. */
	notes: ReadonlyMap<string, string>;
}

/** Documents of a pair by side. */
export type Documents = { [side in SideName]: ComparedDocument };

/** Groups as coded, in the order of the first document; those that stand on the second side only come last. */
export function listGroups(pair: AlignedPair, documents: Documents): Group[] {
	return sortBy(documents, read(pair), 'from', 'to');
}

/**
 * Groups in the order of the second document. Where a paragraph of a longer plan is carried out by several tasks,
 * they come together in one group of that paragraph.
 */
export function listGroupsOfSecond(pair: AlignedPair, documents: Documents): Group[] {
	return sortBy(documents, pair.kind === 'execution' ? gather(read(pair)) : read(pair), 'to', 'from');
}

function read({ groups }: AlignedPair): Group[] {
	return groups.map((group) => ({ ...group, verdict: verdictOf(group), notes: new Map() }));
}

function gather(groups: readonly Group[]): Group[] {
	const carriedOut = groups.filter(({ from, to }) => from.length > 0 && to.length > 0);
	const gathered = [...new Set(carriedOut.flatMap(({ to }) => to))].map((id): Group => {
		const tasks = carriedOut.filter(({ to }) => to.includes(id));
		const isOne = tasks.length === 1;
		return {
			from: tasks.flatMap(({ from }) => from),
			to: [id],
			verdict: 'implements',
			note: isOne ? (tasks[0]?.note ?? null) : null,
			similarity: null,
			notes: new Map(isOne ? [] : tasks.flatMap(({ from, note }) => from.map((task): [string, string] => [task, note ?? '']))),
		};
	});
	return [...gathered, ...groups.filter((group) => !carriedOut.includes(group))];
}

function sortBy(documents: Documents, groups: readonly Group[], first: SideName, second: SideName): Group[] {
	const position = (group: Group, side: SideName): number => Math.min(...group[side].map((id) => findClause(documents[side], id).at));
	const own = groups.filter((group) => group[first].length > 0);
	const rest = groups.filter((group) => group[first].length === 0);
	own.sort((x, y) => position(x, first) - position(y, first));
	rest.sort((x, y) => position(x, second) - position(y, second));
	return [...own, ...rest];
}

/**
 * Anchors of the clauses of each group by side, `from-16`. The clause that leads a group always has one, counted where it leads several;
 * another clause has one where it stands in no other group.
 * @param lead side whose first clause leads a group; the other side where it is empty
 */
export function nameAnchors(groups: readonly Group[], lead: SideName): { [side in SideName]: (string | null)[] }[] {
	const led = new Map<string, number>();
	return groups.map((group) => {
		const leading = group[lead].length > 0 ? lead : lead === 'from' ? 'to' : 'from';
		const name = (side: SideName): (string | null)[] =>
			group[side].map((id, index) => {
				const anchor = `${side}-${id}`;
				if (side !== leading || index > 0) return groups.filter((other) => other[side].includes(id)).length === 1 ? anchor : null;
				const times = (led.get(anchor) ?? 0) + 1;
				led.set(anchor, times);
				return times === 1 ? anchor : `${anchor}-${times}`;
			});
		return { from: name('from'), to: name('to') };
	});
}
