import { findLongestBelow, type ClauseText } from '../../../core/compare/shared-passages.ts';
import { countCovered, cutAtHeadings } from '../../../core/compare/worded-clauses.ts';
import type { DocumentMeta } from '../../../core/model/document.ts';
import type { MarkedPassage, SharedPair } from '../../../core/model/shared-passage.ts';
import { getDocument } from '../../corpus/documents.ts';
import { listDivisions, type Division } from './divisions.ts';
import { getWorded, makePassageEnd, type PassageEnd } from '../../corpus/passage-end.ts';
import { findSideBySide, listPairs, type PairLink } from './pair-links.ts';
import { readSharedPairs, readWording } from '../../corpus/shared-pairs.ts';
import { findSources, type SharedSource } from './shared-sources.ts';

/** A shared passage as the page lists it. */
export interface PassageView {
	id: string;
	/** The words, cut after headings. */
	parts: string[];
	text: string;
	han: number;
	boilerplate: string | null;
	a: PassageEnd;
	b: PassageEnd;
}

/** One of the two documents of a page. */
export interface PairSide {
	meta: DocumentMeta;
	/** Number of Han characters. */
	total: number;
	/** How many of them stand in passages that are not boilerplate. */
	shared: number;
	divisions: Division[];
	/** Divisions with most passages, fullest first. */
	densest: { division: Division; count: number }[];
}

/** Everything the page of two documents' shared passages shows. */
export interface SharedPage {
	a: PairSide;
	b: PairSide;
	/** Passages that are not boilerplate, longest first; boilerplate likewise. */
	passages: PassageView[];
	boilerplate: PassageView[];
	/** Numbers of documents outside the corpus both cite, with the first clause of each that does. */
	sources: SharedSource[];
	/** The longest words in common where no passage is long enough. */
	longest: string;
	/** Page that sets the two side by side. */
	sideBySide: string | undefined;
	pairs: PairLink[];
}

/** Pairs of documents in order of time. */
export function listSharedPages(): { a: string; b: string }[] {
	return readSharedPairs().map(({ a, b }) => ({ a, b }));
}

/** Collects the page of two documents. */
export async function getSharedPage(a: string, b: string): Promise<SharedPage> {
	const pair = readSharedPairs().find((candidate) => candidate.a === a && candidate.b === b);
	if (!pair) throw new Error(`no pair ${a}, ${b}`);
	const views = pair.passages.map((passage) => makeView(pair, passage)).sort((one, other) => other.han - one.han);
	const passages = views.filter(({ boilerplate }) => boilerplate === null);
	return {
		a: await makeSide(
			a,
			passages.map((passage) => passage.a),
		),
		b: await makeSide(
			b,
			passages.map((passage) => passage.b),
		),
		passages,
		boilerplate: views.filter(({ boilerplate }) => boilerplate !== null),
		sources: await findSources(a, b),
		longest: (views.length === 0 && findLongestBelow(listTexts(a), listTexts(b))?.text) || '',
		sideBySide: findSideBySide(a, b),
		pairs: await listPairs(pair),
	};
}

function makeView(pair: SharedPair, { id, text, han, boilerplate, ...ends }: MarkedPassage): PassageView {
	const end = (document: string, clause: string, from: number): PassageEnd =>
		makePassageEnd(document, readWording(document), clause, { from, to: from + text.length });
	const worded = getWorded(readWording(pair.a), ends.a);
	return {
		id,
		parts: cutAtHeadings(worded, { from: ends.a_offset, to: ends.a_offset + text.length }),
		text,
		han,
		boilerplate,
		a: end(pair.a, ends.a, ends.a_offset),
		b: end(pair.b, ends.b, ends.b_offset),
	};
}

async function makeSide(document: string, ends: readonly PassageEnd[]): Promise<PairSide> {
	const wording = readWording(document);
	const divisions = listDivisions(document);
	const counts = divisions
		.map((division) => ({ division, count: ends.filter(({ row }) => division.from <= row.from && row.from < division.to).length }))
		.filter(({ count }) => count > 0);
	return {
		meta: (await getDocument(document)).data,
		total: wording.total,
		shared: countCovered(ends.map(({ row }) => row)),
		divisions,
		densest: counts.toSorted((one, other) => other.count - one.count),
	};
}

function listTexts(document: string): ClauseText[] {
	return [...readWording(document).clauses].map(([id, { text }]) => ({ id, text }));
}
