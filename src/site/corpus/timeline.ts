import type { DocumentMeta } from '../../core/model/document.ts';
import { listDocuments } from './documents.ts';

/** All documents, oldest first: by date, or by the estimated year; those without either come last, equals in the order of the catalogue. */
export async function listByTime(): Promise<DocumentMeta[]> {
	const keyOf = ({ issued, estimated }: DocumentMeta): string => issued ?? estimated?.year.toString() ?? '9999';
	return (await listDocuments()).sort((a, b) => keyOf(a).localeCompare(keyOf(b)) || a.order - b.order);
}
