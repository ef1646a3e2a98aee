import { getCollection } from 'astro:content';
import { walk } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { Emendation } from '../../core/model/emendation.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { listDocuments } from '../corpus/documents.ts';
import { nameOf } from '../../core/model/clause-names.ts';

/** A single emendation with the words readers know its place by. */
export interface PlacedEmendation extends Emendation {
	document: string;
	clause: string;
	place: string;
}

/** Everything the 校勘 page shows. */
export interface EmendationPage {
	description: string;
	/** Emendations by document, in the order of the text; documents without any are left out. */
	groups: { meta: DocumentMeta; emendations: PlacedEmendation[] }[];
	/** Class rules, then layout operations, with counts in the order of `documents`. */
	rules: { rule: string; name: string; explanation: string; counts: number[] }[];
	documents: DocumentMeta[];
	total: { changed: number; suspect: number };
}

/** Collects the 校勘 page. */
export async function getEmendationPage(): Promise<EmendationPage> {
	const [documents, emendations, rules] = await Promise.all([listDocuments(), getCollection('emendations'), getCollection('rules')]);
	const all = emendations.map((entry) => entry.data);
	const groups = documents.map((meta) => {
		const own = all.filter((entry) => entry.document === meta.id).sort((a, b) => a.line - b.line || a.id.localeCompare(b.id));
		const names = own.length ? new Map([...walk(readClauses(meta.id))].map(([clause]) => [clause.id, nameOf(clause)])) : new Map();
		return {
			meta,
			emendations: own.map((entry) => ({
				...entry,
				clause: localId(entry.clause),
				place: names.get(localId(entry.clause)) ?? localId(entry.clause),
			})),
		};
	});
	const changed = all.filter((entry) => entry.corr !== null).length;
	const suspect = all.length - changed;
	return {
		description: `校订本与底本的每一处不同：改字${changed}处、存疑${suspect}处，以及按类处理的标点、空格与断行。`,
		groups: groups.filter((group) => group.emendations.length),
		rules: rules
			.map((entry) => entry.data)
			.filter(({ kind }) => kind !== 'emendation')
			.sort((a, b) => a.kind.localeCompare(b.kind) || a.order - b.order)
			.map(({ rule, name, explanation, counts }) => ({
				rule,
				name,
				explanation,
				counts: documents.map((meta) => counts[meta.id] ?? 0),
			})),
		documents,
		total: { changed, suspect },
	};
}

/** `s2-2p2` of `sx-producer/s2-2p2`. */
function localId(clause: string): string {
	return clause.slice(clause.indexOf('/') + 1);
}
