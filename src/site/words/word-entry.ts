import type { ChangedTerm, FollowedTerm } from '../../core/compare/wording.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { termKinds, type TermKind } from '../../core/model/term.ts';
import type { LinkedClause } from '../corpus/clause-links.ts';
import { contextOf, type Context } from '../corpus/context.ts';
import { href } from '../corpus/href.ts';
import { termKindNames } from '../corpus/term-kind-names.ts';

/** A headword of the page of words. */
export interface WordEntry {
	term: string;
	kind: string;
	note: string | null;
	count: number;
	/** Where it stands first in the document, and the words around it. */
	first: { href: string; name: string; context: Context };
	/** Exact search for it. */
	search: string;
}

/** Headwords of one column: the most frequent with their quotation, the others by kind. */
export interface WordList {
	count: number;
	lead: WordEntry[];
	groups: { kind: TermKind; name: string; entries: WordEntry[] }[];
}

/** Address of the exact search for a word. */
export function searchHref(word: string): string {
	return href(`search/?q=${encodeURIComponent(word)}`);
}

/** Entries with a quotation: the most frequent, as far as they occur twice. */
const leads = 6;

/**
 * Makes the list of one column.
 * @param words most frequent first
 */
export function makeWordList(
	words: readonly ChangedTerm[],
	documents: readonly DocumentMeta[],
	clauses: ReadonlyMap<string, LinkedClause>,
): WordList {
	const lead = words.filter(({ use }) => use.count > 1).slice(0, leads);
	const rest = words.filter((word) => !lead.includes(word));
	const entry = (word: ChangedTerm): WordEntry => makeWordEntry(word, documents, clauses);
	return {
		count: words.length,
		lead: lead.map(entry),
		groups: termKinds
			.map((kind) => ({ kind, name: termKindNames[kind].name, entries: rest.filter(({ term }) => term.kind === kind).map(entry) }))
			.filter(({ entries }) => entries.length > 0),
	};
}

/** @throws Error when the word does not stand in its document */
function makeWordEntry(
	{ term, document, use }: ChangedTerm,
	documents: readonly DocumentMeta[],
	clauses: ReadonlyMap<string, LinkedClause>,
): WordEntry {
	const id = documents[document]?.id ?? '';
	const clause = use.first && clauses.get(`${id}/${use.first.clause}`);
	if (!use.first || !clause) throw new Error(`“${term.term}” does not stand in ${id}`);
	return {
		term: term.term,
		kind: termKindNames[term.kind].name,
		note: term.note ?? null,
		count: use.count,
		first: {
			href: clause.href,
			name: nameClause(clause),
			context: closeBrackets(contextOf(use.first.text, use.first.at, term.term.length, 18)),
		},
		search: searchHref(term.term),
	};
}

/** 第12条; a chapter, whose name alone is one character, with its title: 一（总体要求）. */
function nameClause({ name, title }: LinkedClause): string {
	return name.length === 1 ? `${name}（${title}）` : name;
}

/** Takes from a context what is left of a bracket or quotation cut in two. */
function closeBrackets({ before, words, after }: Context): Context {
	return {
		before: before.replace(/^…[^（《“]*[）》”]/, '…'),
		words,
		after: after.replace(/[（《“][^）》”]*…$/, '…'),
	};
}

/** One row of the table of all words. */
export interface WordRow {
	term: string;
	kind: TermKind;
	note: string | null;
	search: string;
	total: number;
	/** First and last document that has it, in order of time. */
	first: string;
	last: string;
	cells: { document: string; count: number; href: string | null; isFirst: boolean }[];
}

/** Makes a row of the table; the first document of each province that has the word is marked. */
export function makeWordRow(
	{ term, uses }: FollowedTerm,
	documents: readonly DocumentMeta[],
	clauses: ReadonlyMap<string, LinkedClause>,
): WordRow {
	const cells = documents.map((meta, index) => {
		const use = uses[index];
		return {
			document: meta.id,
			province: meta.province,
			count: use?.count ?? 0,
			href: (use?.first && clauses.get(`${meta.id}/${use.first.clause}`)?.href) ?? null,
		};
	});
	const present = cells.filter(({ count }) => count > 0);
	return {
		term: term.term,
		kind: term.kind,
		note: term.note ?? null,
		search: searchHref(term.term),
		total: present.reduce((sum, { count }) => sum + count, 0),
		first: present[0]?.document ?? '',
		last: present.at(-1)?.document ?? '',
		cells: cells.map(({ document, province, count, href: to }) => ({
			document,
			count,
			href: to,
			isFirst: present.find((cell) => cell.province === province)?.document === document,
		})),
	};
}
