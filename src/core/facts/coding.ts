import { z } from 'astro/zod';
import { fullText, walk, type Clause } from '../model/clause.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { findNumerals } from '../model/numeral.ts';
import { locateNth } from './locate.ts';

/** A target as a coder wrote it, one line of `{document}.targets.jsonl`; the fields are explained in `seeds/coding/CODEBOOK-targets.md`. */
export const codedTarget = z.strictObject({
	clause: z.string(),
	quote: z.string(),
	/** The coder's own words; ids were given to indicators after both codings. */
	indicator: z.string(),
	value_low: z.number().nullable(),
	value_high: z.number().nullable(),
	unit: z.string(),
	comparator: z.string(),
	worded: z.string(),
	kind: z.string(),
	basis: z.string(),
	period: z.string().nullable(),
	period_inferred: z.boolean(),
	place: z.string(),
	sectors: z.array(z.string()),
	/** Numbers of the numerals that state the value, from 1 in reading order. */
	tokens: z.array(z.number()),
	note: z.string(),
});
export type CodedTarget = z.output<typeof codedTarget>;

/** A stretch of a clause a coder took for a place. */
export interface CodedMention {
	clause: string;
	offset: number;
	length: number;
	kind: string;
}

/** What one coder made of a document, or what was kept of both. */
export interface Coding {
	targets: Omit<CodedTarget, 'indicator' | 'note'>[];
	/** Class of each numeral in reading order. */
	numerals: string[];
	/** Sectors of each clause, the primary one first. */
	sectors: Map<string, string[]>;
	mentions: CodedMention[];
}

/** The files of one coder for one document; `places` holds the places of all documents. */
export interface CodingFiles {
	targets: string;
	numbers: string;
	sectors: string;
	mentions: string;
	places: string;
}

/** Reads what one coder wrote. @throws Error when a numeral has no class, or a mention does not stand where it is said to */
export function readCoding(files: CodingFiles, clauses: readonly Clause[]): Coding {
	const texts = new Map([...walk(clauses)].map(([clause]) => [clause.id, fullText(clause)]));
	const classes = new Map(rowsOf(files.numbers).map(([number = '', name = '']) => [Number(number), name]));
	const kinds = new Map(rowsOf(files.places).map(([id = '', , kind = '']) => [id, kind]));
	return {
		targets: linesOf(files.targets).map((line) => codedTarget.parse(JSON.parse(line))),
		numerals: [...texts.values()].flatMap(findNumerals).map(({ token }, index) => {
			const name = classes.get(index + 1);
			if (name === undefined) throw new Error(`numeral ${index + 1}, ${token}, has no class`);
			return name;
		}),
		sectors: new Map(
			rowsOf(files.sectors).map(([clause = '', primary = '', others = '']) => [clause, [primary, ...others.split(',')].filter(Boolean)]),
		),
		mentions: rowsOf(files.mentions).map(([clause = '', place = '', surface = '', nth = '']) => {
			const offset = locateNth(texts.get(clause) ?? '', surface, Number(nth));
			if (offset < 0) throw new Error(`${clause} has no ${surface} number ${nth}`);
			return { clause, offset, length: surface.length, kind: kinds.get(place) ?? '' };
		}),
	};
}

/** What was kept of both codings, in the shape of a coding. @param kindOf kind of a place of the gazetteer */
export function codingOfFacts(facts: DocumentFacts, kindOf: (place: string) => string): Coding {
	return {
		targets: facts.targets.map(({ id, value, ...target }) => {
			const [value_low, value_high] = Array.isArray(value) ? value : [value, value];
			const tokens = facts.numerals.flatMap(({ clause, targets }, index) =>
				clause === target.clause && targets.includes(id) ? [index + 1] : [],
			);
			return { ...target, value_low, value_high, tokens };
		}),
		numerals: facts.numerals.map((numeral) => numeral.class),
		sectors: new Map(Object.entries(facts.sectors)),
		mentions: facts.mentions.map(({ clause, offset, surface, place }) => ({ clause, offset, length: surface.length, kind: kindOf(place) })),
	};
}

/** Puts codings of several documents together; ids of clauses become those of the whole corpus. */
export function joinCodings(codings: readonly (readonly [document: string, coding: Coding])[]): Coding {
	const under = <Row extends { clause: string }>(document: string, rows: readonly Row[]): Row[] =>
		rows.map((row) => ({ ...row, clause: `${document}/${row.clause}` }));
	return {
		targets: codings.flatMap(([document, { targets }]) => under(document, targets)),
		numerals: codings.flatMap(([, { numerals }]) => numerals),
		sectors: new Map(
			codings.flatMap(([document, { sectors }]) => [...sectors].map(([clause, ids]) => [`${document}/${clause}`, ids] as const)),
		),
		mentions: codings.flatMap(([document, { mentions }]) => under(document, mentions)),
	};
}

function linesOf(text: string): string[] {
	return text.split('\n').filter((line) => line.trim() !== '');
}

function rowsOf(text: string): string[][] {
	return linesOf(text).map((line) => line.split('\t'));
}
