import { describe, expect, test } from 'vitest';
import { builds } from '../../../scripts/site/built-site.ts';
import { readTable, tableNames, type Row } from '../../../scripts/site/data-files.ts';
import { attribute, readPages } from '../../../scripts/site/pages.ts';

const anchors = new Map(
	readPages().map(({ path, elements }) => [path, new Set(elements.flatMap((element) => attribute(element, 'id') ?? []))]),
);
const isAddress = (field: string): boolean => /(^|_)url$/.test(field);
const clauses = new Map(readTable('clauses').map((row) => [row.id, row]));
const targets = new Map(readTable('targets').map((row) => [row.id, row]));

/** A page of the built site, and where an address has an anchor an element of that id in it. */
function leads(address: string): boolean {
	const root = `http://localhost:${builds.root.port}/`;
	const [path = '', anchor] = address.slice(root.length).split('#');
	const ids = anchors.get(path);
	return address.startsWith(root) && ids !== undefined && (anchor === undefined || ids.has(anchor));
}

describe.each(tableNames)('%s', (name) => {
	const rows = readTable(name);

	test('every row has an address, and every address is a page, or a place in one', () => {
		const lost = rows.flatMap((row) =>
			Object.entries(row).flatMap(([field, value]) => (isAddress(field) && value !== null && !leads(value as string) ? [value] : [])),
		);
		expect([...new Set(lost)]).toEqual([]);
		expect(rows.filter(({ url }) => typeof url !== 'string')).toEqual([]);
	});

	test('a clause that is named has its address, its document and its label beside it', () => {
		for (const row of rows)
			for (const [field, prefix] of [
				['clause', ''],
				['from', 'from_'],
				['to', 'to_'],
				['a', 'a_'],
				['b', 'b_'],
			] as const) {
				const named = name === 'clauses' ? row.id : row[field];
				if (typeof named !== 'string' || (name === 'clauses' && field !== 'clause')) continue;
				const clause = clauses.get(targets.get(named)?.clause ?? named) as Row;
				const fields = ['url', 'document_title', 'clause_label'];
				expect(fields.map((own) => row[prefix + own])).toEqual(fields.map((own) => clause[own]));
			}
	});
});

test('labels are as one says them', () => {
	const labels = ['sx-plan-2021/16', 'sx-fyp14/s3-2-3'].map((id) => clauses.get(id)?.clause_label);
	expect(labels).toEqual(['第16条', '三（二）3']);
});

test('the goals of a value added of services stand on one scale', () => {
	const values = readTable('targets').filter(
		({ indicator, unit }) => indicator === 'services-value-added' && (unit as string).endsWith('亿元'),
	);
	expect(new Set(values.map(({ base_unit }) => base_unit))).toEqual(new Set(['亿元']));
	expect(values.map(({ base_low }) => base_low)).toEqual(expect.arrayContaining([5891, 9030, 10000]));
});
