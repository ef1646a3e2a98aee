import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brotliSize } from '../compress.ts';
import { builds } from './built-site.ts';
import { attribute, readPages } from './pages.ts';

/** Budgets of a reading page in bytes, brotli, and its requests. */
const budget = { all: 45_000, script: 8_000, requests: 6 };

const readingPages = readPages().filter(({ path }) => /^d\/[^/]+\/$/.test(path));

test.each(readingPages.map((page) => [page.path, page] as const))('%s is light', (_, { html, elements }) => {
	const { folder } = builds.root;
	const read = (address: string): Uint8Array => readFileSync(`${folder}/${address.replace(/^\//, '')}`);
	const scripts = new Set<string>();
	const collect = (address: string): void => {
		if (address === '' || scripts.has(address)) return;
		scripts.add(address);
		for (const match of new TextDecoder().decode(read(address)).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
			collect(address.replace(/[^/]+$/, match[1] ?? ''));
	};
	for (const element of elements) if (element.tagName === 'script') collect(attribute(element, 'src') ?? '');
	const styles = elements
		.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
		.map((element) => attribute(element, 'href') ?? '');
	const icons = elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'icon').length;
	const script = [...scripts].reduce((sum, address) => sum + brotliSize(read(address)), 0);
	const style = styles.reduce((sum, address) => sum + brotliSize(read(address)), 0);
	const page = brotliSize(new TextEncoder().encode(html));
	expect(script).toBeLessThanOrEqual(budget.script);
	expect(page + style + script).toBeLessThanOrEqual(budget.all);
	expect(1 + styles.length + scripts.size + icons).toBeLessThanOrEqual(budget.requests);
});
