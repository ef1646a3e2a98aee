import type { AlignedPair, Relation } from '../model/alignment.ts';

/** A coded group as clauses chosen by a reader stand in it. Ids as in addresses, `sx-plan-2021.16`. */
export interface Bond {
	/** The two documents, in the order of the pair. */
	a: string;
	b: string;
	/** Clauses of each; in `findBonds` those chosen, in `findCounterparts` all. */
	from: string[];
	to: string[];
	relation: Relation;
	note: string;
}

/** The groups in which clauses of both documents are among those chosen. */
export function findBonds(pairs: readonly AlignedPair[], ids: readonly string[]): Bond[] {
	return listGroups(pairs).flatMap((group) => {
		const [from, to] = [group.from.filter((id) => ids.includes(id)), group.to.filter((id) => ids.includes(id))];
		return from.length > 0 && to.length > 0 ? [{ ...group, from, to }] : [];
	});
}

/** The groups a clause stands in, counterparts or none. */
export function findCounterparts(pairs: readonly AlignedPair[], id: string): Bond[] {
	return listGroups(pairs).filter(({ from, to }) => from.includes(id) || to.includes(id));
}

function listGroups(pairs: readonly AlignedPair[]): Bond[] {
	return pairs.flatMap(({ a, b, groups }) =>
		groups.map(({ from, to, relation, note }) => ({
			a,
			b,
			from: from.map((id) => `${a}.${id}`),
			to: to.map((id) => `${b}.${id}`),
			relation,
			note,
		})),
	);
}
