import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { DocumentMeta } from '../../core/model/document.ts';
import { formatDate, formatPeriod, sayDate } from './dates.ts';

/** All documents in the order of the catalogue. */
export async function listDocuments(): Promise<DocumentMeta[]> {
	const entries = await getCollection('documents');
	return entries.map((entry) => entry.data).sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

/** One document's entry. */
export async function getDocument(id: string): Promise<CollectionEntry<'documents'>> {
	const entry = await getEntry('documents', id);
	if (!entry) throw new Error(`no document ${id} in content/documents`);
	return entry;
}

/** A fact about a document as the page states it; `missing` when the text does not print it. */
export interface Fact {
	term: string;
	value: string;
	missing: boolean;
}

/** Number, issuer, dates and period in the order a reader looks for them. */
export function listFacts(meta: DocumentMeta): Fact[] {
	const rows: [term: string, value: string | null][] = [
		['文号', meta.number],
		['发文机关', meta.issuer],
		['日期', meta.issued && sayDate(meta)],
		['印发日期', meta.printed && formatDate(meta.printed)],
		[meta.period?.includes('-') ? '规划期' : '年度', meta.period && formatPeriod(meta.period)],
	];
	return rows
		.filter(([term, value]) => value || !['印发日期', '规划期', '年度'].includes(term))
		.map(([term, value]) => ({ term, value: value ?? (term === '日期' ? sayDate(meta) : `${term}未载`), missing: !value }));
}

/** What the edition is and lacks, one sentence an entry, the editorial title and estimated year included. */
export function listNotes(meta: DocumentMeta): string[] {
	const notes = [...meta.edition_notes];
	if (meta.title_is_editorial && !notes.some((note) => note.includes('拟定'))) notes.unshift('底本没有题名，题名为本站拟定。');
	if (meta.estimated && !notes.some((note) => note.includes(String(meta.estimated?.year))))
		notes.push(`年份估为${meta.estimated.year}年：${meta.estimated.basis}`);
	return notes;
}
