import type { APIRoute } from 'astro';
import { createHash } from 'node:crypto';
import { fileName, makeDataPackage, type FileFacts } from '../../data/data-package.ts';
import { tables } from '../../data/tables.ts';
import { absolute } from '../../library/href.ts';
import { formats, readDataFile } from '../../library/open-data.ts';
import { buildDate, site } from '../../library/site.ts';

export const GET: APIRoute = async () => {
	const files = new Map<string, FileFacts>();
	for (const { name } of tables)
		for (const format of formats) {
			const bytes = new TextEncoder().encode(await readDataFile(name, format));
			files.set(fileName(name, format), { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` });
		}
	const facts = { title: site.title, description: site.description, homepage: absolute('data/'), created: buildDate };
	return new Response(`${JSON.stringify(makeDataPackage(facts, tables, files), null, 2)}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
