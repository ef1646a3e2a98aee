import type { TargetRow } from '../../core/model/fact-rows.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { countGoals, describeSilent } from './department-findings.ts';
import { readDutyBook, type SectorName } from './duty-book.ts';
import type { ClauseRef } from '../corpus/clause-ref.ts';

/** A clause nobody answers for, with what it states. */
export interface Orphan {
	clause: ClauseRef;
	sectors: SectorName[];
	targets: TargetRow[];
}

/** The clauses of a document nobody answers for. */
export interface DocumentOrphans {
	meta: DocumentMeta;
	leaves: number;
	count: number;
	/** True when the document names no unit at all. */
	isSilent: boolean;
	/** Goals nobody answers for, also in clauses that are not listed because others stand below them. */
	goals: number;
	chapters: { chapter: ClauseRef; orphans: Orphan[] }[];
}

/** Everything the list of clauses without a unit shows. */
export interface UnassignedPage {
	finding: string;
	documents: DocumentOrphans[];
}

/** Collects the list of clauses nobody answers for. */
export async function getUnassignedPage(): Promise<UnassignedPage> {
	const book = await readDutyBook();
	const documents = book.documents.map((document): DocumentOrphans => {
		const { meta, leaves, assignments, orphans, codedIn } = document;
		const coded = orphans.map(({ clause, chapter }) => ({ chapter, orphan: { clause, ...codedIn(clause.id) } }));
		return {
			meta,
			leaves,
			count: orphans.length,
			isSilent: assignments.length === 0,
			goals: countGoals(document),
			chapters: [...Map.groupBy(coded, ({ chapter }) => chapter.id).values()].flatMap((group) => {
				const [first] = group;
				return first ? [{ chapter: first.chapter, orphans: group.map(({ orphan }) => orphan) }] : [];
			}),
		};
	});
	const silent = book.documents.filter(({ assignments }) => assignments.length === 0);
	const rest = documents.filter(({ isSilent }) => !isSilent);
	return {
		finding:
			silent.map(describeSilent).join('') +
			`其余${rest.length}份文件共${sum(rest, 'leaves')}条，没有列出单位的${sum(rest, 'count')}条，都在${placesOf(rest)}。`,
		documents,
	};
}

function placesOf(documents: readonly DocumentOrphans[]): string {
	return [
		...new Set(
			documents.flatMap(({ chapters }) => chapters.map(({ chapter }) => (chapter.heading ? `“${chapter.heading}”` : chapter.name))),
		),
	].join('、');
}

function sum(documents: readonly DocumentOrphans[], field: 'leaves' | 'count'): number {
	return documents.reduce((total, document) => total + document[field], 0);
}
