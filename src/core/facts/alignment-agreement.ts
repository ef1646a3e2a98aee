import { compareValues, unitising, type Agreement, type Unitising } from './agreement.ts';

/** A group of corresponding clauses as a coder wrote it, one line of `alignments/{a}--{b}.jsonl`. */
export interface CodedGroup {
	/** Ids of clauses with their document. */
	from: string[];
	to: string[];
	relation: string;
}

/** How far two codings aligned the same clauses, and called it the same. */
export interface AlignmentAgreement {
	/** Pairs of clauses put into one group. */
	links: Unitising;
	/** Relation of each clause that stands in exactly one group of both codings. */
	relations: Agreement;
}

/** Compares the groups of two codings; the clauses of all pairs of documents together. @param first groups by pair of documents */
export function compareAlignments(
	first: ReadonlyMap<string, readonly CodedGroup[]>,
	second: ReadonlyMap<string, readonly CodedGroup[]>,
): AlignmentAgreement {
	const [linksOfFirst, linksOfSecond] = [linksOf(first), linksOf(second)];
	const [relationsOfFirst, relationsOfSecond] = [relationsOf(first), relationsOf(second)];
	return {
		links: unitising(linksOfFirst.size, linksOfSecond.size, linksOfFirst.intersection(linksOfSecond).size),
		relations: compareValues(
			[...relationsOfFirst].flatMap(([clause, relation]): [string, string][] => {
				const other = relationsOfSecond.get(clause);
				return other === undefined ? [] : [[relation, other]];
			}),
			true,
		),
	};
}

function linksOf(groups: ReadonlyMap<string, readonly CodedGroup[]>): Set<string> {
	return new Set(
		[...groups].flatMap(([pair, list]) => list.flatMap(({ from, to }) => from.flatMap((a) => to.map((b) => `${pair} ${a} ${b}`)))),
	);
}

/** Clauses of one group only: one that stands in several has no single relation. */
function relationsOf(groups: ReadonlyMap<string, readonly CodedGroup[]>): Map<string, string> {
	const all = [...groups].flatMap(([pair, list]) =>
		list.flatMap(({ from, to, relation }) =>
			[...from.map((id) => `${pair} from ${id}`), ...to.map((id) => `${pair} to ${id}`)].map((id) => ({ id, relation })),
		),
	);
	return new Map(
		[...Map.groupBy(all, ({ id }) => id)].flatMap(([id, entries]): [string, string][] => {
			const [entry] = entries;
			return entries.length === 1 && entry ? [[id, entry.relation]] : [];
		}),
	);
}
