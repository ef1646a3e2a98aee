import { targetId } from '../../core/data/targets.ts';
import { walk, type Clause } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { LocatedTarget } from '../../core/model/facts.ts';
import { readClauses } from './clause-tree.ts';
import { getDocument } from './documents.ts';
import { readFacts } from './facts.ts';
import { clausePath, documentPath, href } from './href.ts';
import { nameOf, titleOf, withParagraphs } from '../../core/model/clause-names.ts';

/** A document as comparisons read it: its clauses by id, in reading order, with what was coded in them. */
export interface ComparedDocument {
	meta: DocumentMeta;
	clauses: ReadonlyMap<string, PlacedClause>;
	sectors: Readonly<Record<string, readonly string[]>>;
	targets: readonly (LocatedTarget & { key: string })[];
}

/** A clause with its place in the document. */
export interface PlacedClause {
	clause: Clause;
	ancestors: readonly Clause[];
	/** Position in reading order. */
	at: number;
}

/** A clause as links and lists name it. */
export interface NamedClause {
	id: string;
	/** 第16条. */
	name: string;
	/** Its title, or opening words. */
	title: string;
	href: string;
}

const documents = new Map<string, Promise<ComparedDocument>>();

/** Reads a document for comparison; the trees of all documents stay in memory, as every pair needs two at a time. */
export function readComparedDocument(id: string): Promise<ComparedDocument> {
	const known = documents.get(id);
	if (known) return known;
	const read = readDocument(id);
	documents.set(id, read);
	return read;
}

async function readDocument(id: string): Promise<ComparedDocument> {
	const { data: meta } = await getDocument(id);
	const facts = (await readFacts()).find(({ document }) => document === id);
	return {
		meta,
		clauses: new Map([...walk(readClauses(id))].map(([clause, ancestors], at) => [clause.id, { clause, ancestors, at }])),
		sectors: facts?.sectors ?? {},
		targets: (facts?.targets ?? []).map((target) => ({ ...target, key: targetId(id, target) })),
	};
}

/** A clause of a document. @throws Error when there is none of that id */
export function findClause({ meta, clauses }: ComparedDocument, id: string): PlacedClause {
	const found = clauses.get(id);
	if (!found) throw new Error(`no clause ${meta.id}/${id}`);
	return found;
}

/** Name, title and address of a clause. */
export function nameClause(document: ComparedDocument, id: string): NamedClause {
	const { clause } = findClause(document, id);
	const path = clause.has_page ? clausePath(document.meta.id, id) : documentPath(document.meta.id, id);
	const title = titleOf(clause, 30).replace(/。$/, '');
	// A lone 一 would not be read as the name of a chapter.
	return { id, name: clause.level === 'chapter' ? `${nameOf(clause)}、${title}` : nameOf(clause), title, href: href(path) };
}

/** A clause and the untitled paragraphs that go on with it, those left out that stand in a comparison of their own. */
export function readTogether(document: ComparedDocument, id: string, aligned: ReadonlySet<string>): Clause[] {
	return withParagraphs(findClause(document, id).clause).filter((clause) => clause.id === id || !aligned.has(clause.id));
}
