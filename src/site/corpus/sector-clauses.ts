import { fullText, ownText, walk, type Clause } from '../../core/model/clause.ts';
import { readClauses } from './clause-tree.ts';
import { clausePath, documentPath, href } from './href.ts';
import { nameOf, opening, titleOf } from '../../core/model/clause-names.ts';

/** A clause as sector pages list it. */
export interface SectorClause {
	/** Within its document: `s3-2`. */
	id: string;
	href: string;
	/** 三（二）, 第16条. */
	name: string;
	title: string;
	/** Opening words that follow the title; empty where the title has said them. */
	words: string;
	/** True for a heading that only announces what stands below it. */
	isHeading: boolean;
	/** Its whole own reading text. */
	text: string;
}

const openingLength = 56;

/** All clauses of a document in reading order, by id. */
export function listSectorClauses(document: string): Map<string, SectorClause> {
	return new Map([...walk(readClauses(document))].map(([clause]) => [clause.id, describe(document, clause)]));
}

function describe(document: string, clause: Clause): SectorClause {
	const own = ownText(clause);
	return {
		id: clause.id,
		href: href(clause.has_page ? clausePath(document, clause.id) : documentPath(document, clause.id)),
		name: nameOf(clause),
		title: clause.heading || (own ? '' : titleOf(clause)),
		words: own && opening(own, openingLength),
		isHeading: own === '' && clause.children.length > 0,
		text: fullText(clause),
	};
}

/** Han characters of a text: what the weight of a sector is measured in. */
export function countHan(text: string): number {
	return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
