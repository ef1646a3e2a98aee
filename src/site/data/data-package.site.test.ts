import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builds } from '../../../scripts/site/built-site.ts';
import { readTable, readText, tableNames } from '../../../scripts/site/data-files.ts';

/** A host the library takes for one: it knows no address at localhost, where the site under test stands. */
const host = 'https://example.org/';
const folder = mkdtempSync(join(tmpdir(), 'duidu-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const publish = (path: string): string => {
	const text = readText(path).replaceAll(`http://localhost:${builds.root.port}/`, host);
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
	return text;
};

describe('the reference library reads the package', () => {
	let opened: Package;
	beforeAll(async () => {
		for (const name of tableNames) publish(`plain/${name}.csv`);
		opened = await Package.load(JSON.parse(publish('datapackage.json')) as object, { basePath: folder });
	});

	test('and finds it valid', () => {
		expect([opened.valid, opened.errors.map(({ message }) => message)]).toEqual([true, []]);
	});

	test.each(tableNames)('%s: every row, every key leads to a row', async (name) => {
		const resource = opened.resources.find((candidate) => candidate.name === name);
		const rows = await resource?.read({ keyed: true, relations: true });
		expect(rows).toHaveLength(readTable(name).length);
		expect(Object.keys(rows?.[0] ?? {})).toEqual(Object.keys(readTable(name)[0] ?? {}));
	});

	test('it would not read the files for spreadsheets', async () => {
		const descriptor = JSON.parse(readText('datapackage.json')) as { resources: { name: string; path: string }[] };
		const [resource] = descriptor.resources.filter(({ name }) => name === 'documents');
		publish('documents.csv');
		const marked = { ...descriptor, resources: [{ ...resource, path: 'documents.csv' }] };
		const { resources } = await Package.load(marked, { basePath: folder });
		await expect(resources[0]?.read({ keyed: true })).rejects.toThrow();
	});
});

test('says where the data come from, who made them and what they are about', () => {
	const { sources, contributors, keywords } = JSON.parse(readText('datapackage.json')) as { [field: string]: unknown };
	expect(sources).toEqual(
		readTable('documents').map(({ title, title_is_editorial: isOurs, url }) => ({
			title: isOurs ? `[${title as string}]` : title,
			path: url,
		})),
	);
	expect(contributors).toEqual([{ title: '对读', roles: ['author'] }]);
	expect(keywords).toEqual(expect.arrayContaining(['山西', '青海', '规划', '行动计划', '实施方案']));
});

test.each(tableNames)('plain/%s.csv is the file for spreadsheets without its first character', (name) => {
	const folderOf = `${builds.root.folder}/data`;
	expect(`\ufeff${readFileSync(`${folderOf}/plain/${name}.csv`, 'utf8')}`).toBe(readFileSync(`${folderOf}/${name}.csv`, 'utf8'));
});
