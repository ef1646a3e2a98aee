import { nameVerdict, verdictOf, type Verdict } from '../../core/compare/verdict.ts';
import { readAlignedPairs } from '../corpus/alignments.ts';
import { nameClause, readComparedDocument, type NamedClause } from '../corpus/compared-document.ts';
import { comparisonPath, href } from '../corpus/href.ts';

/** A counterpart of a clause in another document, or the statement that there is none. */
export interface Counterpart {
	verdict: Verdict;
	label: string;
	/** What changed, one sentence. */
	note: string;
	/** Row of the comparison. */
	rowHref: string;
	clauses: NamedClause[];
}

/** What became of a clause in one other document. */
export interface CounterpartsIn {
	/** Short title of the other document. */
	document: string;
	counterparts: Counterpart[];
}

/** The counterparts of a clause in every document it was compared with, in the order of the coded pairs. */
export async function listCounterparts(document: string, clause: string): Promise<CounterpartsIn[]> {
	const found: CounterpartsIn[] = [];
	for (const { a, b, groups } of readAlignedPairs()) {
		if (a !== document && b !== document) continue;
		const own = a === document ? 'from' : 'to';
		const [other, otherSide] = own === 'from' ? ([b, 'to'] as const) : ([a, 'from'] as const);
		const among = groups.filter((group) => group[own].includes(clause));
		if (among.length === 0) continue;
		const [first, second, there] = [await readComparedDocument(a), await readComparedDocument(b), await readComparedDocument(other)];
		found.push({
			document: there.meta.short_title,
			counterparts: among.map((group) => {
				const verdict = verdictOf(group);
				const anchor = group.from[0] ? `from-${group.from[0]}` : `to-${group.to[0]}`;
				return {
					verdict,
					label: nameVerdict(verdict, first.meta.province, second.meta.province).label,
					note: group.note,
					rowHref: href(comparisonPath(a, b, anchor)),
					clauses: group[otherSide].map((id) => nameClause(there, id)),
				};
			}),
		});
	}
	return found;
}
