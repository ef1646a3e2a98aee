import type { APIRoute } from 'astro';
import { createHash } from 'node:crypto';
import { fileName, makeDataPackage, type FileFacts } from '../../core/data/data-package.ts';
import { tables } from '../../core/data/tables.ts';
import { absolute } from '../../site/corpus/href.ts';
import { formats, readDataFile } from '../../site/data/open-data.ts';
import { buildDate, site } from '../../site/corpus/site.ts';

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
