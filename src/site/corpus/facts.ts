import { existsSync, readFileSync } from 'node:fs';
import { documentFacts, type DocumentFacts } from '../../core/model/facts.ts';
import { lineageFile } from '../../core/model/lineage.ts';
import { listDocuments } from './documents.ts';
import { readerOf } from './reader.ts';

let facts: Promise<DocumentFacts[]> | undefined;

/** What was coded in each document, in the order of the catalogue; documents not coded yet are left out. */
export function readFacts(): Promise<DocumentFacts[]> {
	facts ??= listDocuments().then((documents) =>
		documents
			.map(({ id }) => `content/facts/${id}.json`)
			.filter((path) => existsSync(path))
			.map((path) => documentFacts.parse(JSON.parse(readFileSync(path, 'utf8')))),
	);
	return facts;
}

/** Every pair of a target and its counterpart in a later document. */
export const readLineages = readerOf('content/lineages.json', lineageFile);
