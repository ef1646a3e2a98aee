import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { fullText, walk } from '../model/clause.ts';
import type { DocumentMeta } from '../model/document.ts';
import { parse } from '../parse/parse.ts';
import { readSeeds } from './seeds.ts';
import { writeMdx } from './mdx.ts';

const meta: DocumentMeta = {
	id: 'xx-test',
	title: '测试“方案”: {a} #1',
	short_title: '测试',
	title_is_editorial: true,
	aliases: [],
	number: null,
	issuer: null,
	issued: null,
	printed: null,
	addressees: null,
	copied_to: null,
	period: null,
	estimated: null,
	province: '山西',
	kind: '方案',
	summary: '测试用。',
	edition_notes: [],
	order: 1,
	seed_file: 'x.txt',
	sha256: '0'.repeat(64),
};

type Node = string | { type: string; text: string };

/** Compiles MDX as the site does and returns the text its components would render. */
function render(mdx: string): string {
	const { code } = mdxToJs(mdx, { outputFormat: 'function-body', features: { smartPunctuation: false } }) as { code: string };
	const rendered: string[] = [];
	const flatten = (children: unknown): string =>
		Array.isArray(children)
			? children.map(flatten).join('')
			: typeof children === 'string'
				? children
				: ((children as Node & { text: string })?.text ?? '');
	const jsx = (type: unknown, props: { children?: unknown }): { text: string } => {
		if (typeof type === 'string') rendered.push(type);
		return { text: typeof type === 'function' ? (type as (p: object) => { text: string })(props).text : flatten(props.children) };
	};
	const component = (props: { children?: unknown }): { text: string } => ({ text: flatten(props.children) });
	const components = Object.fromEntries(['Clause', 'Head', 'Label', 'P', 'S', 'Emended', 'Units'].map((name) => [name, component]));
	const { default: Content } = new Function(code)({ Fragment: component, jsx, jsxs: jsx }) as {
		default: (props: object) => { text: string };
	};
	const { text } = Content({ components });
	// Not a single HTML element may come out of the text: all markup is components.
	expect(rendered).toEqual([]);
	return text.replaceAll('\n', '');
}

function reading(source: string): string {
	return [...walk(parse(source).clauses)].map(([clause]) => fullText(clause)).join('');
}

test('each seed renders to its reading text, character for character', () => {
	for (const seed of readSeeds('seeds').seeds) {
		const { clauses } = parse(new TextDecoder().decode(seed.bytes), seed.emendations);
		expect(render(writeMdx(seed.meta, clauses))).toBe([...walk(clauses)].map(([clause]) => fullText(clause)).join(''));
	}
});

test.each([
	'~~删~~3%~5%',
	'*a* **b**',
	'<script>alert(1)</script>',
	'{1+1} ${x} }{',
	'a<b>c',
	'__x__ `y` \\n \\',
	'"引"\'号\'',
	'[链](http://x) ![图](y)',
	'<!-- x -->',
	'&lt;&amp;',
	'import x from "y"',
	'---',
	'</Clause>',
	'\u2028',
	'::: {x}',
])('hostile text %j compiles and renders as it is', (text) => {
	const source = `一、总体要求\n　　甲${text}乙，丙丁。\n　　${text}\n（一）戊${text}。己。\n`;
	expect(render(writeMdx(meta, parse(source).clauses))).toBe(reading(source));
});

test('random text compiles and renders as it is', () => {
	const piece = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 12 }),
		fc.constantFrom('一、', '（一）', '1. ', '<', '{', '}', '`', '*', '~', '\n', '。', '（责任单位：省商务厅）', '\n　　', '\\', '"'),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
			const source = pieces.join('').replaceAll('\u0000', '');
			expect(render(writeMdx(meta, parse(source).clauses))).toBe(reading(source).replaceAll('\n', ''));
		}),
		{ numRuns: 300, seed: 20261121 },
	);
});

test('a moved clause carries its former ids, its sentences’ included', () => {
	const { clauses } = parse('一、任务\n　　甲乙丙丁。戊己庚辛。\n');
	const mdx = writeMdx(meta, clauses, { formerIds: (id) => ({ s1: ['s9'], s1j2: ['s9j2'] })[id] ?? [] });
	expect(mdx).toContain('<Clause id="s1" level="chapter" lines="1-2" page former="s9 s9j2">');
});
