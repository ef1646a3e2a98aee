import { addAddresses } from '../../core/data/addresses.ts';
import { makeAlignmentRows } from '../../core/data/alignments.ts';
import { makeLayoutRows } from '../../core/data/layouts.ts';
import { readAlignedPairs } from '../corpus/alignments.ts';
import { readLayoutElements, readLayoutRoles } from '../corpus/spatial.ts';
import { makeReuseRows } from '../../core/data/reuse.ts';
import { readSharedPairs } from '../corpus/shared-pairs.ts';
import { getCollection } from 'astro:content';
import { makeClauseRows } from '../../core/data/clauses.ts';
import { sharedPath } from '../../core/compare/twins.ts';
import { writeCsv, writePlainCsv } from '../../core/data/csv.ts';
import type { Format } from '../../core/data/data-package.ts';
import { makeDocumentRow } from '../../core/data/documents.ts';
import { makeEmendationRow } from '../../core/data/emendations.ts';
import { writeJson } from '../../core/data/json.ts';
import { getTable, type TableName } from '../../core/data/tables.ts';
import { clauseUrl, readClauseAddresses } from '../corpus/clause-addresses.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { listDuties, listIndicators, listLineages, listNumbers, listPlaces, listSectors, listTargets } from '../corpus/fact-rows.ts';
import { absolute, comparisonPath, documentPath } from '../corpus/href.ts';
import { listDepartments } from '../corpus/department-table.ts';
import { listDocuments } from '../corpus/documents.ts';

/** Makes the rows of each data file; documents are read one at a time. */
const readers: { [table in TableName]: () => Promise<object[]> } = {
	documents: async () => (await listDocuments()).map((meta) => makeDocumentRow(meta, absolute(documentPath(meta.id)))),
	clauses: async () =>
		(await listDocuments()).flatMap((meta) => makeClauseRows(meta, readClauses(meta.id), (clause) => clauseUrl(meta.id, clause))),
	emendations: async () => {
		const order = new Map((await listDocuments()).map(({ id }, index) => [id, index]));
		const entries = (await getCollection('emendations')).map((entry) => entry.data);
		const rows = entries
			.sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.line - b.line)
			.map((entry) => makeEmendationRow(entry, entry.clause));
		return addAddresses(rows, await readClauseAddresses());
	},
	targets: listTargets,
	numbers: listNumbers,
	indicators: listIndicators,
	lineages: listLineages,
	sectors: listSectors,
	places: listPlaces,
	departments: async () => listDepartments(),
	duties: listDuties,
	alignments: async () => makeAlignmentRows(readAlignedPairs(), await readClauseAddresses(), (a, b) => absolute(comparisonPath(a, b))),
	layouts: async () => addAddresses(makeLayoutRows(readLayoutElements(), readLayoutRoles()), await readClauseAddresses()),
	reuse: async () => makeReuseRows(readSharedPairs(), await readClauseAddresses(), (...passage) => absolute(sharedPath(...passage))),
};

/** The rows of a data file, in a fixed order. */
export function readRows(table: TableName): Promise<object[]> {
	return readers[table]();
}

/** The text of a data file, byte for byte as published. */
export async function readDataFile(name: TableName, format: Format): Promise<string> {
	const rows = await readRows(name);
	if (format === 'json') return writeJson(rows);
	const write = format === 'plain' ? writePlainCsv : writeCsv;
	return write(Object.keys(getTable(name).row.shape), rows);
}
