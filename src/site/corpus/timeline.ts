import type { DocumentMeta } from '../../core/model/document.ts';
import { listDocuments } from './documents.ts';

/** All documents, oldest first: by date, or by the estimated year; those without either come last, equals in the order of the catalogue. */
export async function listByTime(): Promise<DocumentMeta[]> {
	const keyOf = ({ issued, estimated }: DocumentMeta): string => issued ?? estimated?.year.toString() ?? '9999';
	return (await listDocuments()).sort((a, b) => keyOf(a).localeCompare(keyOf(b)) || a.order - b.order);
}

/** How the head of a document's column says its date: 2021年3月, 约2014年 for an estimate, 日期未载. */
export function labelTime({ issued, estimated }: DocumentMeta): string {
	if (issued) return `${Number(issued.slice(0, 4))}年${Number(issued.slice(5, 7))}月`;
	return estimated ? `约${estimated.year}年` : '日期未载';
}
