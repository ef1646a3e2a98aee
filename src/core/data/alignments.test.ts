import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alignedPairs, type AlignedPair } from '../model/alignment.ts';
import type { ClauseAddress } from '../model/clause-address.ts';
import { alignmentRow } from '../model/compare-rows.ts';
import { makeAlignmentRows } from './alignments.ts';

const pairs = alignedPairs.parse(JSON.parse(readFileSync('content/alignments.json', 'utf8')));
const addressOf = (clause: string): ClauseAddress => ({ url: `https://example.org/${clause}`, document_title: '甲', clause_label: clause });
const makeRows = (list: AlignedPair[]) => makeAlignmentRows(list, addressOf, (a, b) => `https://example.org/${a}/${b}/`);
const rows = makeRows(pairs);

test('a group of several clauses becomes a row for each pair of them', () => {
	const [row] = makeRows([
		{ a: 'x', b: 'y', kind: 'succession', groups: [{ from: ['1', '2'], to: ['3'], relation: 'merged', note: '并。', similarity: 0.5 }] },
	]).slice(1);
	expect(row).toEqual({
		from: 'x/2',
		to: 'y/3',
		absent_from: null,
		relation: 'merged',
		note: '并。',
		similarity: 0.5,
		url: 'https://example.org/x/y/',
		from_document_title: '甲',
		from_clause_label: 'x/2',
		from_url: 'https://example.org/x/2',
		to_document_title: '甲',
		to_clause_label: 'y/3',
		to_url: 'https://example.org/y/3',
	});
});

test('rows keep to their schema, and name the document that has no counterpart', () => {
	for (const row of rows) expect(alignmentRow.safeParse(row).error).toBeUndefined();
	for (const { from, to, absent_from, similarity, from_url, to_url } of rows) {
		expect([from, to].filter((clause) => clause === null)).toHaveLength(absent_from === null ? 0 : 1);
		expect(similarity === null).toBe(absent_from !== null);
		expect([from_url === null, to_url === null]).toEqual([from === null, to === null]);
	}
});

test('every clause of every group stands in the rows', () => {
	const named = new Set(rows.flatMap(({ from, to }) => [from, to]));
	for (const { a, b, groups } of pairs)
		for (const { from, to } of groups)
			for (const clause of [...from.map((id) => `${a}/${id}`), ...to.map((id) => `${b}/${id}`)]) expect(named).toContain(clause);
});
