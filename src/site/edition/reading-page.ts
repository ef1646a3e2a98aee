import { getCollection, render } from 'astro:content';
import { walk } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { describeDocument } from '../corpus/legislation.ts';
import { listContents, type ContentsEntry } from '../corpus/contents.ts';
import { getDocument, listDocuments, listFacts, listNotes, type Fact } from '../corpus/documents.ts';

/** Everything the reading page of a document shows. */
export interface ReadingPage {
	meta: DocumentMeta;
	facts: Fact[];
	notes: string[];
	/** Number of places the 校勘 page discusses. */
	emendationCount: number;
	contents: ContentsEntry[];
	/** Number of clauses with a page of their own. */
	clauseCount: number;
	/** Documents before and after it in the catalogue. */
	previous: DocumentMeta | undefined;
	next: DocumentMeta | undefined;
	/** Text of the JSON-LD script. */
	jsonLd: string;
	Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** Collects the reading page of a document. */
export async function getReadingPage(id: string): Promise<ReadingPage> {
	const emendations = await getCollection('emendations', ({ data }) => data.document === id);
	const [entry, documents] = await Promise.all([getDocument(id), listDocuments()]);
	const { Content } = await render(entry);
	const clauses = readClauses(id);
	const position = documents.findIndex((document) => document.id === id);
	return {
		meta: entry.data,
		facts: listFacts(entry.data),
		notes: listNotes(entry.data),
		emendationCount: emendations.length,
		contents: listContents(clauses),
		clauseCount: [...walk(clauses)].filter(([clause]) => clause.has_page).length,
		previous: documents[position - 1],
		next: documents[position + 1],
		jsonLd: describeDocument(entry.data, clauses),
		Content,
	};
}
