import type { ClauseLine } from './clause-run.ts';
import type { CitedClause } from './side-by-side.ts';

/** What is known of a clause's document, `data/documents.json` and the names of the lexicon. */
export interface ShownDocument {
	id: string;
	short: string;
	title: string;
	isEditorial: boolean;
	number: string | null;
	province: string;
	/** Position in the catalogue, which is the order in time. */
	order: number;
}

/** A clause as the page of chosen clauses shows it. */
export interface ShownClause {
	/** `sx-plan-2021.16`. */
	id: string;
	document: ShownDocument;
	/** 第16条; a chapter with its title. */
	spoken: string;
	/** Titles of the clauses around it, from the root. */
	way: string[];
	/** Its text and that of every clause in it, verbatim. */
	lines: ClauseLine[];
	/** Absolute address. */
	url: string;
}

/** 2021年行动计划第16条. */
export function nameShown({ document, spoken }: ShownClause): string {
	return document.short + spoken;
}

/** Its lines as texts. */
export function textsOf({ lines }: ShownClause): string[] {
	return lines.map(({ text }) => text);
}

/** The clause ready to be copied with its citation. */
export function citeShown(clause: ShownClause): CitedClause {
	const { document, spoken, url } = clause;
	return {
		name: nameShown(clause),
		lines: textsOf(clause),
		cited: {
			title: document.title,
			titleIsEditorial: document.isEditorial,
			number: document.number,
			issuer: null,
			issued: null,
			year: null,
			province: document.province,
			kind: '',
			clauseSpoken: spoken,
			clausePath: '',
			quote: '',
			url,
			accessed: '',
		},
	};
}

/**
 * Which of two clauses is the earlier wording, 0 or 1; null where none is: of two provinces, or of one document,
 * neither was changed into the other.
 */
export function findEarlier(one: ShownDocument, other: ShownDocument): 0 | 1 | null {
	if (one.id === other.id || one.province !== other.province) return null;
	return one.order < other.order ? 0 : 1;
}
