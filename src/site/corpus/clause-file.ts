import { getCollection } from 'astro:content';
import { addAddresses } from '../../core/data/addresses.ts';
import { makeClauseRows } from '../../core/data/clauses.ts';
import { makeDocumentRow } from '../../core/data/documents.ts';
import { makeDutyRows } from '../../core/data/duties.ts';
import { makeEmendationRow } from '../../core/data/emendations.ts';
import { walk } from '../../core/model/clause.ts';
import type { ClauseFile } from '../../core/model/clause-file.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { clauseUrl, readClauseAddresses } from './clause-addresses.ts';
import { citeClause } from './clause-citation.ts';
import { readClauses } from './clause-tree.ts';
import { findDepartment } from './department-table.ts';
import { getDocument } from './documents.ts';
import { listNumbers, listTargets } from './fact-rows.ts';
import { readFacts } from './facts.ts';
import { absolute, documentPath, sourcePath } from './href.ts';
import { wholeText } from '../../core/model/clause-names.ts';
import { findResponsible } from './responsible.ts';

/** Rows of one document, by the clause they point at. */
interface DocumentRows {
	meta: DocumentMeta;
	clauses: Map<string, ClauseFile['clause'][]>;
	targets: Map<string, ClauseFile['targets']>;
	numbers: Map<string, ClauseFile['numbers']>;
	duties: Map<string, ClauseFile['duties']>;
	mentions: Map<string, ClauseFile['mentions']>;
	emendations: Map<string, ClauseFile['emendations']>;
	sectors: Record<string, string[]>;
}

let latest: DocumentRows | undefined;

/** Path of a clause's own data file. */
export function clauseFilePath(document: string, clause: string): string {
	return `d/${document}/${clause}.json`;
}

/** Collects the data file of a clause. @throws Error when the document has no such clause */
export async function getClauseFile(document: string, id: string): Promise<ClauseFile> {
	const rows = await readRows(document);
	const found = [...walk(readClauses(document))].find(([clause]) => clause.id === id);
	const row = rows.clauses.get(`${document}/${id}`)?.[0];
	if (!found || !row) throw new Error(`no clause ${document}/${id}`);
	const [clause, ancestors] = found;
	const inside = [...walk([clause])].map(([inner]) => `${document}/${inner.id}`);
	const pick = <Row>(byClause: ReadonlyMap<string, Row[]>): Row[] => inside.flatMap((key) => byClause.get(key) ?? []);
	const { duties, inherited } = findResponsible(clause, ancestors);
	const url = clauseUrl(document, clause);
	return {
		$schema: absolute('data/schema/clause-file.json'),
		document: makeDocumentRow(rows.meta, absolute(documentPath(document))),
		clause: row,
		whole_text: wholeText(clause),
		below: inside.slice(1),
		sectors: rows.sectors[id] ?? [],
		responsible: duties.map(({ name, role }) => ({
			department: findDepartment(name, rows.meta.province),
			role,
			as_printed: name,
			inherited,
		})),
		targets: pick(rows.targets),
		numbers: pick(rows.numbers),
		duties: pick(rows.duties),
		mentions: pick(rows.mentions),
		emendations: pick(rows.emendations),
		citation: Object.fromEntries(citeClause(rows.meta, clause, ancestors, url).map((citation) => [citation.id, citation.text])),
		urls: {
			page: url,
			reading: absolute(documentPath(document, id)),
			source: absolute(sourcePath(document, clause.source_lines[0])),
			json: absolute(clauseFilePath(document, id)),
		},
	};
}

/** Rows of a document; clause files are made document by document, so one is kept. */
async function readRows(document: string): Promise<DocumentRows> {
	if (latest?.meta.id === document) return latest;
	const { data: meta } = await getDocument(document);
	const clauses = readClauses(document);
	const addressOf = await readClauseAddresses();
	const facts = (await readFacts()).find((coded) => coded.document === document);
	const isOwn = ({ clause }: { clause: string }): boolean => clause.startsWith(`${document}/`);
	const byClause = <Row extends { clause: string }>(rows: readonly Row[]): Map<string, Row[]> => Map.groupBy(rows, ({ clause }) => clause);
	const emendations = (await getCollection('emendations')).map((entry) => entry.data).filter(isOwn);
	latest = {
		meta,
		clauses: Map.groupBy(
			makeClauseRows(meta, clauses, (clause) => clauseUrl(document, clause)),
			({ id }) => id,
		),
		targets: byClause((await listTargets()).filter(isOwn)),
		numbers: byClause((await listNumbers()).filter(isOwn)),
		duties: byClause(
			addAddresses(
				makeDutyRows(document, clauses, (name) => findDepartment(name, meta.province)),
				addressOf,
			),
		),
		mentions: byClause((facts?.mentions ?? []).map((mention) => ({ ...mention, clause: `${document}/${mention.clause}` }))),
		emendations: byClause(
			addAddresses(
				emendations.sort((a, b) => a.line - b.line).map((entry) => makeEmendationRow(entry, entry.clause)),
				addressOf,
			),
		),
		sectors: facts?.sectors ?? {},
	};
	return latest;
}
