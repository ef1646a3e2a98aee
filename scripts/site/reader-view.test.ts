import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builds } from './built-site.ts';
import { findLost, readOfficialPages } from './official-text.ts';

/** What Firefox's reader view, read-later apps and many crawlers make of a page: title and text. */
function readAsArticle(path: string): string {
	const { document } = parseHTML(readFileSync(`${builds.root.folder}/${path}index.html`, 'utf8'));
	const article = new Readability(document).parse();
	return `${article?.title ?? ''}\n${article?.textContent ?? ''}`;
}

test('reader view keeps the whole official text of every reading page and clause page, in its order', () => {
	const lost = readOfficialPages().flatMap((page) => {
		const clauses = findLost(page, readAsArticle(page.path));
		return clauses.length ? [`${page.path} loses ${clauses.length} of ${page.clauses.length}: ${clauses.slice(0, 3).join(' ')}`] : [];
	});
	expect(lost).toEqual([]);
});
