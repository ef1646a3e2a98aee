import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineageRow } from '../model/fact-rows.ts';
import { lineageFile } from '../model/lineage.ts';
import { makeLineageRows } from './lineages.ts';

const lineages = lineageFile.parse(JSON.parse(readFileSync('content/lineages.json', 'utf8')));
const rows = makeLineageRows(
	lineages,
	(clause) => ({ url: `https://example.org/${clause}`, document_title: '甲', clause_label: clause }),
	(indicator) => `https://example.org/targets/${indicator}/`,
);

test('each end names the clause of its target, or nothing', () => {
	for (const row of rows) {
		expect(lineageRow.safeParse(row).error).toBeUndefined();
		expect([row.from_clause_label, row.to_clause_label]).toEqual([row.from, row.to].map((id) => id?.replace(/\/t\d+$/, '') ?? null));
	}
});
