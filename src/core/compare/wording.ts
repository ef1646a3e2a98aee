import type { Term } from '../model/term.ts';

/** A title or paragraph of a document, in reading order. */
export interface Passage {
	/** Clause it stands in, within its document. */
	clause: string;
	text: string;
}

/** What one document makes of one term. */
export interface TermUse {
	/** Occurrences, those inside longer terms included: what an exact search finds. */
	count: number;
	/** Occurrences that are not part of a longer term of the list. */
	alone: number;
	/** The first occurrence; one on its own if there is any. */
	first: { clause: string; text: string; at: number } | null;
}

/** A term with its use in each document, in the order the documents were given. */
export interface FollowedTerm {
	term: Term;
	uses: TermUse[];
}

interface Span {
	start: number;
	end: number;
}

/**
 * Counts every term in every document as plain substrings, left to right without overlap.
 * A term inside a longer one (物流 in 现代物流) counts for both, and is kept apart by `alone`.
 * @param documents passages of each document
 */
export function followTerms(terms: readonly Term[], documents: readonly (readonly Passage[])[]): FollowedTerm[] {
	const followed = terms.map((term): FollowedTerm => ({ term, uses: documents.map(() => ({ count: 0, alone: 0, first: null })) }));
	documents.forEach((passages, document) => {
		for (const { clause, text } of passages) {
			const found = followed.flatMap((entry) => {
				const spans = findTerm(entry.term, text);
				return spans.length > 0 ? [{ entry, spans }] : [];
			});
			const all = found.flatMap(({ spans }) => spans);
			for (const { entry, spans } of found) {
				const use = entry.uses[document];
				if (!use) continue;
				const alone = spans.filter((span) => !all.some((other) => holds(other, span)));
				if (use.alone === 0) {
					const [first] = alone.length > 0 ? alone : use.first ? [] : spans;
					if (first) use.first = { clause, text, at: first.start };
				}
				use.count += spans.length;
				use.alone += alone.length;
			}
		}
	});
	return followed;
}

/** Where a term stands in a text; characters of a word named in `not` are none. */
function findTerm({ term, not = [] }: Term, text: string): Span[] {
	const blocked = not.flatMap((word) => findAll(word, text));
	return findAll(term, text).filter((span) => !blocked.some((other) => holds(other, span)));
}

function findAll(word: string, text: string): Span[] {
	const spans: Span[] = [];
	for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
		spans.push({ start, end: start + word.length });
	return spans;
}

/** Whether a longer span holds another. */
function holds(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

/** A term that comes or goes, with the document whose use of it is told. */
export interface ChangedTerm {
	term: Term;
	/** Index of the document. */
	document: number;
	use: TermUse;
}

/**
 * Terms of one document that none of the others has, most frequent first. Left out are those that stand there only inside
 * longer terms, for these come or go as well.
 * @param document index of the document that has them
 * @param others indexes of those that have not
 */
export function onlyIn(followed: readonly FollowedTerm[], document: number, others: readonly number[]): ChangedTerm[] {
	return followed
		.flatMap(({ term, uses }) => {
			const use = uses[document];
			const isElsewhere = others.some((other) => (uses[other]?.count ?? 0) > 0);
			return use && use.alone > 0 && !isElsewhere ? [{ term, document, use }] : [];
		})
		.sort((a, b) => b.use.count - a.use.count);
}
