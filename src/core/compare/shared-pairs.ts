import type { Formula } from '../model/boilerplate.ts';
import { fullText, walk } from '../model/clause.ts';
import type { ClauseTree } from '../model/document-tree.ts';
import type { MarkedPassage, SharedPair } from '../model/shared-passage.ts';
import { findBoilerplate, type PassageEnd } from './boilerplate.ts';
import { countHan, findSharedPassages, type ClauseText, type SharedPassage } from './shared-passages.ts';

interface Indexed {
	id: string;
	texts: ClauseText[];
	find: (clause: string) => Omit<PassageEnd, 'offset' | 'length'>;
}

/**
 * The shared passages of every two documents, boilerplate marked.
 * @param documents in order of time; the earlier of a pair is its a
 */
export function makeSharedPairs(documents: readonly ClauseTree[], formulas: readonly Formula[]): SharedPair[] {
	const indexed = documents.map(indexDocument);
	return indexed.flatMap((a, index) =>
		indexed.slice(index + 1).map((b) => ({
			a: a.id,
			b: b.id,
			passages: withIds(findSharedPassages(a.texts, b.texts)).map((passage): MarkedPassage => {
				const { length } = passage.text;
				const ends = [
					{ ...a.find(passage.a), offset: passage.a_offset, length },
					{ ...b.find(passage.b), offset: passage.b_offset, length },
				];
				return { ...passage, han: countHan(passage.text), boilerplate: findBoilerplate(passage.text, ends, formulas) };
			}),
		})),
	);
}

function indexDocument({ id, clauses }: ClauseTree): Indexed {
	const all = new Map([...walk(clauses)].map(([clause, ancestors]) => [clause.id, { clause, ancestors }]));
	return {
		id,
		texts: [...all.values()].map(({ clause }) => ({ id: clause.id, text: fullText(clause) })),
		find: (clause) => {
			const found = all.get(clause);
			if (!found) throw new Error(`no clause ${id}/${clause}`);
			return found;
		},
	};
}

/** Names passages by their clauses, so that a name lasts as long as the clauses' ids. */
function withIds(passages: readonly SharedPassage[]): (SharedPassage & { id: string })[] {
	const counts = new Map<string, number>();
	return passages.map((passage) => {
		const name = `${passage.a}_${passage.b}`;
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		return { ...passage, id: count === 1 ? name : `${name}_${count}` };
	});
}
