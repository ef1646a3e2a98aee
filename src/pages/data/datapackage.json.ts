import type { APIRoute } from 'astro';
import { createHash } from 'node:crypto';
import { fileName, formats, makeDataPackage, type FileFacts } from '../../core/data/data-package.ts';
import { tables } from '../../core/data/tables.ts';
import { listDocuments } from '../../site/corpus/documents.ts';
import { absolute, documentPath } from '../../site/corpus/href.ts';
import { readDataFile } from '../../site/data/open-data.ts';
import { buildDate, site } from '../../site/corpus/site.ts';

export const GET: APIRoute = async () => {
	const files = new Map<string, FileFacts>();
	for (const { name } of tables)
		for (const format of formats) {
			const bytes = new TextEncoder().encode(await readDataFile(name, format));
			files.set(fileName(name, format), { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` });
		}
	const documents = await listDocuments();
	const facts = {
		title: site.title,
		description: site.description,
		homepage: absolute('data/'),
		created: buildDate,
		// A title of our making stands in brackets, as in citations.
		sources: documents.map(({ id, title, title_is_editorial: isOurs }) => ({
			title: isOurs ? `[${title}]` : title,
			path: absolute(documentPath(id)),
		})),
		author: site.name,
		keywords: [site.subject, ...new Set(documents.flatMap(({ province, kind }) => [province, kind]))],
	};
	return new Response(`${JSON.stringify(makeDataPackage(facts, tables, files), null, 2)}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
