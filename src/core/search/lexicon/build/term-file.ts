import type { Department } from '../../../model/department.ts';
import { walk } from '../../../model/clause.ts';
import type { DocumentTree } from '../../../model/document-tree.ts';
import type { TermFile, TermKind } from '../terms.ts';
import { places } from './places.ts';
import { makeReadings } from './readings.ts';
import { topics } from './topics.ts';

/** Headings longer than this are sentences. */
const longestHeading = 16;

/**
 * Terms readers may type by sound: subjects and headings, units as printed and by their common abbreviations, places,
 * and titles of documents.
 * @param aliases groups of spellings; those that are not printed begin with `*`
 */
export function makeTermFile(sources: readonly DocumentTree[], departments: readonly Department[], aliases: readonly string[][]): TermFile {
	const units = new Set(departments.map(({ name }) => name));
	const lists: { [kind in TermKind]: Iterable<string> } = {
		topic: new Set([...topics, ...listHeadings(sources)]),
		department: [...units, ...listAbbreviations([...units], aliases)],
		place: places,
		document: sources.flatMap(({ meta }) => [
			meta.short_title,
			...[meta.title, ...meta.aliases].map((name) => `${name}>${meta.short_title}`),
		]),
	};
	const words = Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, [...list].join('\n')])) as TermFile['words'];
	const texts = Object.values(lists).flatMap((list) => [...list].map((line) => line.replace(/>.*/, '')));
	return { words, ...makeReadings(texts) };
}

/** Headings and their parts between commas; a title of a document is not a topic. */
function listHeadings(sources: readonly DocumentTree[]): string[] {
	return sources.flatMap(({ meta, clauses }) =>
		[...walk(clauses)]
			.filter(([clause]) => clause.level !== 'preamble')
			.flatMap(([clause]) => clause.heading.split(/[，、；：]/))
			.filter((part) => part.length > 1 && part.length <= longestHeading && part !== meta.title && !isOpen(part)),
	);
}

/** True when a comma inside quotation marks was cut through. */
function isOpen(part: string): boolean {
	return part.split('“').length !== part.split('”').length;
}

/** `省发改委>省发展改革委`: a unit by a spelling that is not printed. */
function listAbbreviations(units: readonly string[], aliases: readonly string[][]): string[] {
	return aliases.flatMap((group) =>
		units.flatMap((unit) => {
			const printed = group.find((spelling) => unit === `省${spelling}` || unit === spelling);
			const others = group.filter((spelling) => spelling.startsWith('*'));
			return printed ? others.map((other) => `${unit.replace(printed, other.slice(1))}>${unit}`) : [];
		}),
	);
}
