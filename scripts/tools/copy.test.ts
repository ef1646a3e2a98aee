import { expect, test } from 'vitest';
import { readOfficialPages } from '../site/official-text.ts';
import { inEachBrowser } from './browsers.ts';
import { copyAndPaste, selectAll } from './tab.ts';

/** Whole documents, and clauses with marks, an emended word, parts and a layout beside them. */
const paths = [/^d\/[^/]+\/$/, /^d\/(?:sx-plan-2021\/16|sx-fyp14\/s3-1-3p3|qh-producer\/s2-10|sx-producer\/s2-2|sx-plan-2022\/n0)\/$/];
const pages = readOfficialPages().filter(({ path }) => paths.some((pattern) => pattern.test(path)));

inEachBrowser((open) => {
	test.each(pages.map((page) => [page.path, page] as const))(
		'what is copied from %s is the official text, character for character',
		async (path, { clauses }) => {
			const tab = await open(path);
			const [first] = clauses;
			const selected = await selectAll(tab, `main :has(> [id="${first?.id.split('/')[1]}"])`);
			const official = clauses.map(({ text }) => text).join('');
			expect(withoutLineEnds(selected)).toBe(official);
			expect(withoutLineEnds(await copyAndPaste(tab))).toBe(official);
		},
	);
});

/** Paragraphs come with line ends between them, which the open data do not hold. */
function withoutLineEnds(text: string): string {
	return text.replace(/\r?\n/g, '');
}
