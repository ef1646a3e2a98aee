import type { DocumentMeta } from '../../core/model/document.ts';
import { labelTime } from './dates.ts';

/** The head of a document's column. */
export interface SectorColumn {
	meta: DocumentMeta;
	/** 2021年3月, 约2014年. */
	date: string;
	/** True for the province fewer documents are from: its bars are drawn hollow. */
	isOther: boolean;
}

/** Heads of the columns, in the order given. */
export function makeColumns(documents: readonly DocumentMeta[]): SectorColumn[] {
	const counts = new Map<string, number>();
	for (const { province } of documents) counts.set(province, (counts.get(province) ?? 0) + 1);
	const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
	return documents.map((meta) => ({ meta, date: labelTime(meta), isOther: meta.province !== main }));
}
