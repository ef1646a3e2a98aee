import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { attribute, readPages, textOf } from './pages.ts';

const pages = readPages();

test('every page is valid HTML', async () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended'],
		rules: {
			// Astro writes void elements, attributes and the doctype in its own valid style.
			'void-style': 'off',
			doctype: 'off',
			'doctype-style': 'off',
			'no-trailing-whitespace': 'off',
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			// The policy is a meta element, which is valid; scripts are the site's own.
			'require-sri': 'off',
			// Ids are the printed numbers, so that a reader can derive them; HTML allows a digit first.
			'valid-id': ['error', { relaxed: true }],
			// A title may be as long as a document's; search engines cut it.
			'long-title': 'off',
		},
	});
	const problems: string[] = [];
	for (const { path, html } of pages) {
		const report = await validator.validateString(html, path);
		for (const result of report.results)
			for (const message of result.messages) problems.push(`${path}:${message.line} ${message.ruleId} ${message.message}`);
	}
	expect(problems.slice(0, 20)).toEqual([]);
});

test('headings go down one level at a time, with one h1 a page', () => {
	const faults = pages.flatMap(({ path, elements }) => {
		const ranks = elements.filter((element) => /^h[1-6]$/.test(element.tagName)).map((element) => Number(element.tagName[1]));
		const skips = ranks.some((rank, index) => index > 0 && rank > (ranks[index - 1] ?? 0) + 1);
		return ranks[0] !== 1 || ranks.filter((rank) => rank === 1).length !== 1 || skips ? [`${path} ${ranks.join('')}`] : [];
	});
	expect(faults).toEqual([]);
});

test('every page has its own title and description, a language and a canonical address', () => {
	const titles = new Map<string, string>();
	for (const { path, elements } of pages) {
		const title = elements.find((element) => element.tagName === 'title');
		const text = title ? textOf(title) : '';
		expect([path, titles.get(text)]).toEqual([path, undefined]);
		titles.set(text, path);
		const meta = (name: string): string | undefined =>
			elements.flatMap((element) =>
				element.tagName === 'meta' && (attribute(element, 'name') === name || attribute(element, 'property') === name)
					? (attribute(element, 'content') ?? '')
					: [],
			)[0];
		expect([path, (meta('description') ?? '').length > 5]).toEqual([path, true]);
		expect([path, meta('og:title') !== undefined && meta('og:image') !== undefined]).toEqual([path, true]);
		const html = elements.find((element) => element.tagName === 'html');
		expect(html && attribute(html, 'lang')).toBe('zh-Hans-CN');
		const canonical = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
		if (path !== '404.html') expect([path, canonical && attribute(canonical, 'href')?.endsWith(`/${path}`)]).toEqual([path, true]);
	}
});

test('no inline script, style element, style attribute or event handler; a strict policy on every page', () => {
	const faults = pages.flatMap(({ path, elements }) =>
		elements.flatMap((element) => {
			const isData = attribute(element, 'type') === 'application/ld+json';
			if (element.tagName === 'script' && attribute(element, 'src') === undefined && !isData) return [`${path} inline script`];
			if (element.tagName === 'style') return [`${path} style element`];
			return element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `${path} ${name}`);
		}),
	);
	expect(faults).toEqual([]);
	for (const { path, elements } of pages) {
		const policy = elements.find((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
		expect([path, (policy && attribute(policy, 'content')) ?? '']).toEqual([path, expect.stringMatching(/default-src 'self'/)]);
		expect(policy && attribute(policy, 'content')).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
	}
});
