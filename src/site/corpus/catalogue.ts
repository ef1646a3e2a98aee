import { walk } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { readClauses } from './clause-tree.ts';
import { sayDate } from './dates.ts';
import { listDocuments } from './documents.ts';

/** A line of the catalogue. */
export interface CatalogueEntry {
	meta: DocumentMeta;
	/** 文号, or 文号未载. */
	number: string;
	/** Date, or the estimate with its mark, or 日期未载. */
	date: string;
	clauseCount: number;
}

/** The catalogue of documents. */
export async function getCatalogue(): Promise<CatalogueEntry[]> {
	const documents = await listDocuments();
	return documents.map((meta) => ({
		meta,
		number: meta.number ?? '文号未载',
		date: sayDate(meta),
		clauseCount: [...walk(readClauses(meta.id))].filter(([clause]) => clause.has_page).length,
	}));
}
