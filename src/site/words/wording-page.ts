import { followTerms } from '../../core/compare/wording.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { termKinds, type TermKind } from '../../core/model/term.ts';
import { readClauseLinks } from '../corpus/clause-links.ts';
import { findSeries } from '../corpus/document-names.ts';
import type { LinkedText } from '../corpus/linked-text.ts';
import { listPassages } from './commitment/reading-passages.ts';
import { makeColumns, type SectorColumn } from '../corpus/sector-column.ts';
import { termKindNames } from '../corpus/term-kind-names.ts';
import { readTermTable } from '../corpus/tables.ts';
import { listByTime } from '../corpus/timeline.ts';
import { makeWordList, makeWordRow, type WordList, type WordRow } from './word-entry.ts';
import { findInWording } from './wording-finding.ts';
import { makeSections, type WordColumn, type WordingSection } from './wording-sections.ts';

/** A list of words ready to show. */
export interface WordBlock extends Omit<WordColumn, 'words'> {
	list: WordList;
}

/** Everything the page of words shows. */
export interface WordingPage {
	count: number;
	finding: LinkedText;
	sections: (Omit<WordingSection, 'came' | 'went'> & { came: WordBlock[]; went: WordBlock[] })[];
	columns: SectorColumn[];
	groups: { kind: TermKind; name: string; scope: string; rows: WordRow[] }[];
}

/** Collects the page of words. */
export async function getWordingPage(): Promise<WordingPage> {
	const [documents, clauses, terms] = [await listByTime(), await readClauseLinks(), readTermTable()];
	const passages = documents.map(({ id }) => listPassages(id));
	const followed = followTerms(terms, passages);
	const ready = ({ words, ...column }: WordColumn): WordBlock => ({ ...column, list: makeWordList(words, documents, clauses) });
	const series = findSeries(documents);
	const rows = followed.map((entry) => makeWordRow(entry, documents, clauses)).sort(byTime(documents));
	return {
		count: terms.length,
		finding: series ? findInWording(followed, documents, series, clauses) : [],
		sections: makeSections(followed, documents).map((section) => ({
			...section,
			came: section.came.map(ready),
			went: section.went.map(ready),
		})),
		columns: makeColumns(documents),
		groups: termKinds.map((kind) => ({ kind, ...termKindNames[kind], rows: rows.filter((row) => row.kind === kind) })),
	};
}

/** By the document a word is first in, then by how often it occurs. */
function byTime(documents: readonly DocumentMeta[]): (a: WordRow, b: WordRow) => number {
	const order = new Map(documents.map(({ id }, index) => [id, index]));
	return (a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0) || b.total - a.total;
}
