import type { DocumentMeta } from '../model/document.ts';
import { documentRow, type DocumentRow } from '../model/rows.ts';

/** Row of a document: what its metadata says of the text itself. @param url absolute address of the text */
export function makeDocumentRow(meta: DocumentMeta, url: string): DocumentRow {
	const entries = documentRow
		.omit({ url: true })
		.keyof()
		.options.map((field) => [field, meta[field]]);
	return Object.fromEntries([...entries, ['url', url]]) as DocumentRow;
}
