import type { DocumentMeta } from '../model/document.ts';
import { documentRow, type DocumentRow } from '../model/rows.ts';

/** Row of a document: what its metadata says of the text itself. */
export function makeDocumentRow(meta: DocumentMeta): DocumentRow {
	const entries = documentRow.keyof().options.map((field) => [field, meta[field]]);
	return Object.fromEntries(entries) as DocumentRow;
}
