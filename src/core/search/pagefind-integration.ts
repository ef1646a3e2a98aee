import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CatalogueFile } from './catalogue.ts';
import { makePagefindFiles } from './pagefind-index.ts';
import type { TextsFile } from './texts.ts';

/** Indexes, after the build, the texts the search page will show: `search/texts/` → `search/pagefind/`. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = join(fileURLToPath(dir), 'search');
				const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
				const { cut, texts: starts } = read('catalogue.json') as CatalogueFile;
				const texts = starts.flatMap((_, shard) => (read(`texts/${shard}.json`) as TextsFile).clauses.map(([, text]) => text));
				writeIndex(join(folder, 'pagefind'), await makePagefindFiles(texts, cut));
				logger.info(`${texts.length} clauses indexed`);
			},
		},
	};
}

/** Writes the files of an index into a folder that holds nothing else afterwards. */
export function writeIndex(folder: string, files: readonly { path: string; content: Uint8Array }[]): void {
	rmSync(folder, { recursive: true, force: true });
	for (const { path, content } of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}
