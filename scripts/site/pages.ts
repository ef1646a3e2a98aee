import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { builds } from './built-site.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** One page of a built site. */
export interface BuiltPage {
	/** Path below the base: `d/sx-fyp14/` or `404.html`. */
	path: string;
	html: string;
	elements: Element[];
}

/** All HTML pages of a build. */
export function readPages(build: keyof typeof builds = 'root'): BuiltPage[] {
	const { folder } = builds[build];
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	return files.sort().map((file) => {
		const html = readFileSync(join(folder, file), 'utf8');
		return { path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'), html, elements: [...descend(parse(html))] };
	});
}

/** True when a build has a file at a path below its base; a path that ends in `/` means its index page. */
export function hasFile(build: keyof typeof builds, path: string): boolean {
	return existsSync(join(builds[build].folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
}

/** Value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** True when an element has a class. */
export function hasClass(element: Element, name: string): boolean {
	return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Text of an element and all below it; `skip` leaves elements out. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
	if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
	if (!('childNodes' in node)) return '';
	return node.childNodes.map((child) => ('tagName' in child && skip(child) ? '' : textOf(child, skip))).join('');
}

function* descend(node: Node): Generator<Element> {
	if ('tagName' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* descend(child);
}
