import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathOfPin } from '../../../core/compare/clause-path.ts';
import { isInside, linesOf, type PlacedText } from '../../../core/compare/clause-run.ts';
import { textOfPiece, walk, type Clause } from '../../../core/model/clause.ts';
import { openCatalogue, type CatalogueFile } from '../../../core/search/catalogue.ts';
import type { TextsFile } from '../../../core/search/texts.ts';
import { builds } from '../../../../scripts/site/built-site.ts';

const { folder } = builds.root;
const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Value;

/** All clauses as the published search data have them, in reading order. */
const placed: PlacedText[] = (() => {
	const { ids } = openCatalogue(readJson<CatalogueFile>('search/catalogue.json'));
	const files = readdirSync(join(folder, 'search/texts'))
		.filter((name) => name.endsWith('.json'))
		.map((name) => readJson<TextsFile>(`search/texts/${name}`))
		.sort((a, b) => a.start - b.start);
	return files.flatMap(({ clauses }) => clauses).map(([place, text], order) => ({ id: ids[order] ?? '', place, text }));
})();

/** Lines of a clause and all in it, by the clause tree: a title that is not run in stands alone. */
function linesInTree(clause: Clause): string[] {
	return [...walk([clause])].flatMap(([{ pieces }]) =>
		pieces
			.map((piece) => textOfPiece(piece) + (piece.kind === 'heading' && !piece.run_in ? '\n' : ''))
			.join('')
			.split('\n')
			.filter(Boolean),
	);
}

describe.each(readdirSync('content/clauses').map((name) => name.replace('.json', '')))('%s', (document) => {
	const { clauses } = JSON.parse(readFileSync(`content/clauses/${document}.json`, 'utf8')) as { clauses: Clause[] };

	test('the search data give every clause with all that is in it, verbatim and line by line', () => {
		for (const [clause] of walk(clauses)) {
			const from = placed.findIndex(({ id }) => id === `${document}/${clause.id}`);
			const own = placed[from];
			if (!own) throw new Error(`no text of ${document}/${clause.id}`);
			const end = placed.findIndex((next, order) => order > from && !isInside(next, own));
			const run = placed.slice(from, end < 0 ? undefined : end);
			expect([clause.id, run.flatMap(linesOf).map(({ text }) => text)]).toEqual([clause.id, linesInTree(clause)]);
		}
	});

	test('every clause has an address that is there', () => {
		const missing = [...walk(clauses)].flatMap(([{ id }]) => {
			const [page = '', anchor] = pathOfPin(`${document}.${id}`).split('#');
			const file = join(folder, page, 'index.html');
			const isThere = existsSync(file) && (!anchor || readFileSync(file, 'utf8').includes(`id="${anchor}"`));
			return isThere ? [] : [id];
		});
		expect(missing).toEqual([]);
	});
});
