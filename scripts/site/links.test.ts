import { describe, expect, test } from 'vitest';
import { builds } from './built-site.ts';
import { attribute, hasFile, readPages } from './pages.ts';

describe.each(['root', 'based'] as const)('the site built for %s', (build) => {
	const { site, base } = builds[build];
	const pages = readPages(build);
	const idsOf = new Map(pages.map(({ path, elements }) => [path, new Set(elements.flatMap((element) => attribute(element, 'id') ?? []))]));
	const links = pages.flatMap(({ path, elements }) =>
		elements.flatMap((element) =>
			['href', 'src', 'content'].flatMap((name) => {
				const value = attribute(element, name);
				const isAddress = name !== 'content' || /^https?:/.test(value ?? '');
				return value !== undefined && isAddress ? [{ path, value, tag: element.tagName }] : [];
			}),
		),
	);

	test('has its pages', () => {
		expect(pages.length).toBeGreaterThan(400);
		expect(links.length).toBeGreaterThan(5000);
	});

	test('every link and fragment resolves', () => {
		const broken = links.filter(({ path, value }) => {
			const url = new URL(value, `${site}${base}${path}`);
			if (url.origin !== site) return false;
			if (!url.pathname.startsWith(base)) return true;
			const target = decodeURIComponent(url.pathname.slice(base.length));
			if (!hasFile(build, target)) return true;
			const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
			return fragment !== '' && !idsOf.get(target)?.has(fragment);
		});
		expect(broken.slice(0, 20)).toEqual([]);
	});

	test('no page asks anything of a third party', () => {
		const foreign = pages.flatMap(({ path, elements }) =>
			elements
				.filter(
					(element) =>
						['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object'].includes(element.tagName) ||
						(element.tagName === 'link' && /stylesheet|icon|preload|preconnect/.test(attribute(element, 'rel') ?? '')),
				)
				.map((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? '')
				.filter((address) => /^(?:https?:)?\/\//.test(address) && !address.startsWith(site))
				.map((address) => `${path} ${address}`),
		);
		expect(foreign).toEqual([]);
	});

	test('no page is an orphan', () => {
		const linked = new Set(
			links
				.filter(({ tag }) => tag === 'a')
				.map(({ path, value }) => new URL(value, `${site}${base}${path}`))
				.filter(({ origin }) => origin === site)
				.map(({ pathname }) => decodeURIComponent(pathname.slice(base.length))),
		);
		expect(pages.map(({ path }) => path).filter((path) => path !== '404.html' && !linked.has(path))).toEqual([]);
	});
});
