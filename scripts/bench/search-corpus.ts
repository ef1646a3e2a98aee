import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { forFacets, packCatalogue } from '../../src/core/search/catalogue.ts';
import { makePagefindFiles } from '../../src/core/search/pagefind-index.ts';
import { writeIndex } from '../../src/core/search/pagefind-integration.ts';
import type { FacetLabels, SearchRecord } from '../../src/core/search/record.ts';
import { packTexts, type TextsFile } from '../../src/core/search/texts.ts';
import type { Cut } from '../../src/core/search/tokens.ts';
import { compressFolder } from '../compress.ts';
import { random } from './shuffled-seeds.ts';

const labels: FacetLabels = forFacets(() => []);
const facets: SearchRecord['facets'] = forFacets(() => []);

/** Clauses of the built site, then as many times over clauses of the same number of sentences, dealt out anew. */
export function makeRecords(times: number): SearchRecord[] {
	const files = readdirSync('dist/search/texts').filter((name) => name.endsWith('.json'));
	const read = (name: string): TextsFile => JSON.parse(readFileSync(join('dist/search/texts', name), 'utf8')) as TextsFile;
	const clauses = files
		.map(read)
		.sort((a, b) => a.start - b.start)
		.flatMap((file) => file.clauses)
		.filter(([, text]) => text !== '');
	const sentences = clauses.flatMap(([, text]) => split(text));
	const next = random(20261121);
	const deal = (text: string): string =>
		split(text)
			.map(() => sentences[Math.floor(next() * sentences.length)])
			.join('');
	return Array.from({ length: times }, (_, time) =>
		clauses.map(([place, text], order) => ({
			id: `d/${time * clauses.length + order}`,
			place,
			text: time === 0 ? text : deal(text),
			facets,
		})),
	).flat();
}

function split(text: string): string[] {
	return text.match(/[^。]*。|[^。]+$/g) ?? [];
}

/** A folder to serve with everything each engine needs for the records, in a folder of its own. @returns seconds to make each index */
export async function writeCorpus(folder: string, records: readonly SearchRecord[]): Promise<{ [engine: string]: number }> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const seconds: { [engine: string]: number } = {};
	const time = async (name: string, write: () => Promise<void>): Promise<void> => {
		const start = performance.now();
		await write();
		seconds[name] = (performance.now() - start) / 1000;
	};
	for (const cut of ['characters', 'pairs'] as const) await time(cut, () => writeOwn(join(folder, cut), records, cut));
	await time('pagefind', () => writeDefault(join(folder, 'pagefind'), records));
	writeFileSync(join(folder, 'clauses.json'), JSON.stringify(records.map(({ id, text }) => [id, text])));
	copyFileSync('node_modules/minisearch/dist/es/index.js', join(folder, 'minisearch.js'));
	for (const name of ['fold', 'phrases'])
		writeFileSync(
			join(folder, `${name}.js`),
			stripTypeScriptTypes(readFileSync(`src/search/${name}.ts`, 'utf8')).replaceAll(".ts'", ".js'"),
		);
	cpSync('dist/_astro', join(folder, '_astro'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-Hans-CN"><title>bench</title>');
	writeFileSync(join(folder, '404.html'), '<!doctype html><title>404</title>');
	await compressFolder(folder);
	return seconds;
}

async function writeOwn(folder: string, records: readonly SearchRecord[], cut: Cut): Promise<void> {
	mkdirSync(join(folder, 'search/texts'), { recursive: true });
	writeFileSync(join(folder, 'search/catalogue.json'), JSON.stringify(packCatalogue(records, labels, cut)));
	packTexts(records).forEach((file, shard) => writeFileSync(join(folder, `search/texts/${shard}.json`), JSON.stringify(file)));
	writeIndex(
		join(folder, 'search/pagefind'),
		await makePagefindFiles(
			records.map(({ text }) => text),
			cut,
		),
	);
}

/** Pagefind as it comes: one record a clause, in Chinese. */
async function writeDefault(folder: string, records: readonly SearchRecord[]): Promise<void> {
	delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
	const { index } = await createIndex();
	if (!index) throw new Error('Pagefind did not start');
	for (const { id, text } of records) await index.addCustomRecord({ url: `/${id}`, language: 'zh-cn', content: text, meta: { title: id } });
	await index.writeFiles({ outputPath: folder });
	await close();
}
