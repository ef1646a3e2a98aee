import { onlyIn, type ChangedTerm, type FollowedTerm } from '../../core/compare/wording.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { findPair, findSeries, joinNames } from '../corpus/document-names.ts';
import { labelTime } from '../corpus/dates.ts';

/** Words under a title of their own. */
export interface WordColumn {
	title: string;
	/** What is meant, one sentence. */
	gloss: string;
	words: ChangedTerm[];
	/** Long lists that say less are folded. */
	isFolded: boolean;
}

/** What came and what went with one document. */
export interface WordingSection {
	id: string;
	/** Printed large beside it: 2022. */
	year: string;
	title: string;
	gloss: string;
	came: WordColumn[];
	went: WordColumn[];
}

/** Asks which words documents have. */
interface Lookup {
	/** Words of one document none of the others has. */
	only: (meta: DocumentMeta, others: readonly DocumentMeta[]) => ChangedTerm[];
	/** Whether any of the documents has the word. */
	isIn: (word: ChangedTerm, some: readonly DocumentMeta[]) => boolean;
}

/** Sections for each document that has a predecessor in its province, the newest first, and for two provinces' schemes. */
export function makeSections(followed: readonly FollowedTerm[], documents: readonly DocumentMeta[]): WordingSection[] {
	const at = ({ id }: DocumentMeta): number => documents.findIndex((meta) => meta.id === id);
	const byTerm = new Map(followed.map((entry) => [entry.term, entry]));
	const lookup: Lookup = {
		only: (meta, others) => onlyIn(followed, at(meta), others.map(at)),
		isIn: ({ term }, some) => some.some((meta) => (byTerm.get(term)?.uses[at(meta)]?.count ?? 0) > 0),
	};
	const [series, pair] = [findSeries(documents), findPair(documents)];
	const sections = documents.toReversed().flatMap((meta) => {
		const line = documents.filter(({ province }) => province === meta.province);
		const place = line.indexOf(meta);
		if (place === 0) return [];
		return series?.[1] === meta ? sayYear(series, line, lookup) : sayDocument(line, place, series?.[0], lookup);
	});
	return pair ? [...sections, sayProvinces(pair, lookup)] : sections;
}

function column(title: string, gloss: string, words: ChangedTerm[], isFolded = false): WordColumn {
	return { title, gloss, words, isFolded };
}

/** A yearly plan beside the one before it, with the other documents of the province as witnesses. */
function sayYear(
	[older, newer]: readonly [DocumentMeta, DocumentMeta],
	line: readonly DocumentMeta[],
	{ only, isIn }: Lookup,
): WordingSection {
	const earlier = line.filter((meta) => line.indexOf(meta) < line.indexOf(newer));
	const between = earlier.filter((meta) => line.indexOf(meta) > line.indexOf(older));
	const fresh = only(newer, earlier);
	const again = only(newer, [older]).filter((word) => isIn(word, earlier));
	const gone = only(older, [newer]);
	const kept = gone.filter((word) => isIn(word, between));
	const passed = between.flatMap((meta) => only(meta, [older, newer]));
	const names = joinNames(between.map(({ short_title }) => short_title));
	return {
		id: newer.id,
		year: newer.period ?? labelTime(newer),
		title: `${fresh.length}个词首次出现，${older.period}年写过的${gone.length}个词不再见`,
		gloss: `${newer.short_title}与${older.short_title}相比。`,
		came: [
			column('新见', `在本站收录的${newer.province}文件中首次出现。`, fresh),
			column('又见', `${older.short_title}没有，更早或其间的${newer.province}文件写过。`, again),
		],
		went: [
			column(
				'不再见',
				`${older.short_title}写过，此后的文件都没有。`,
				gone.filter((word) => !kept.includes(word)),
			),
			column('隔年不见', `${older.short_title}写过，${names}也写，${newer.short_title}没有。`, kept),
			column('规划有，计划无', `${names}写过，前后两份年度计划都没有。年度计划短得多，没写不等于放弃。`, passed, true),
		].filter(({ words }) => words.length > 0),
	};
}

/**
 * A document beside all earlier ones, and what its predecessor had for the last time.
 * @param yearly plan whose last words are told beside the plan of the next year
 */
function sayDocument(line: readonly DocumentMeta[], place: number, yearly: DocumentMeta | undefined, { only }: Lookup): WordingSection[] {
	const [meta, previous, later] = [line[place], line[place - 1], line.slice(place + 1)];
	if (!meta || !previous) return [];
	const earlier = line.slice(0, place);
	const [fresh, gone] = [only(meta, earlier), previous === yearly ? [] : only(previous, [meta, ...later])];
	return [
		{
			id: meta.id,
			year: meta.period?.replace('-', '—') ?? labelTime(meta),
			title: `${fresh.length}个词首次出现${gone.length > 0 ? `，${gone.length}个词此后不再见` : ''}`,
			gloss: `${meta.short_title}（${labelTime(meta)}）与更早的${joinNames(earlier.map(({ short_title }) => short_title))}相比。`,
			came: [column('新见', `在本站收录的${meta.province}文件中首次出现。`, fresh)],
			went: gone.length > 0 ? [column('不再见', `${previous.short_title}写过，${meta.short_title}和此后的文件都没有。`, gone)] : [],
		},
	];
}

/** Two provinces' schemes of one kind. */
function sayProvinces([one, other]: readonly [DocumentMeta, DocumentMeta], { only }: Lookup): WordingSection {
	const [here, there] = [only(one, [other]), only(other, [one])];
	return {
		id: 'provinces',
		year: labelTime(one),
		title: `只见于${one.province}的${here.length}个词，只见于${other.province}的${there.length}个词`,
		gloss: `${one.short_title}与${other.short_title}相比。`,
		came: [column(`只见于${one.province}`, `${other.short_title}没有。`, here)],
		went: [column(`只见于${other.province}`, `${one.short_title}没有。`, there)],
	};
}
