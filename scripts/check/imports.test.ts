import { describe, expect, test } from 'vitest';
import { listImports } from './import-graph.ts';
import { checkImports, checkTargets } from './imports.ts';

/** Complaints about files written down here, by path. */
function check(files: { [path: string]: string }): string[] {
	return checkImports(Object.entries(files).flatMap(([path, text]) => listImports(path, text)));
}

const component = `---
import Crumbs from '../frame/Crumbs.astro';

import { readFacts } from '../corpus/facts.ts';
---

<Crumbs />
<script>
	import '../frame/more.ts';
	import { mark } from './mark.ts';
	mark();
</script>
`;

describe('what is found', () => {
	test.each([
		['an import', 'src/site/home/a.ts', "// The first.\nimport { b } from './b.ts';", 'src/site/home/b.ts', 2],
		['an import of a type', 'src/site/home/a.ts', "import type { B } from './b.ts';", 'src/site/home/b.ts', 1],
		['a type named in place', 'src/site/home/a.ts', "\n\nlet b: import('./b.ts').B;", 'src/site/home/b.ts', 3],
		['a dynamic import', 'src/site/home/a.ts', "const load = () =>\n\timport('./b.ts');", 'src/site/home/b.ts', 2],
		['what is passed on', 'src/site/home/a.ts', "export { b } from '../frame/b.ts';", 'src/site/frame/b.ts', 1],
		[
			'a sheet by its address',
			'src/pages/index.astro',
			"---\nimport late from '../site/home/late.css?url';\n---\n",
			'src/site/home/late.css',
			2,
		],
		[
			'a sheet in a sheet',
			'src/site/home/home.css',
			"@layer base;\n@import '../frame/parts.css' layer(parts);",
			'src/site/frame/parts.css',
			2,
		],
		['a sheet in a sheet by url()', 'src/site/home/home.css', "@import url('./more.css');", 'src/site/home/more.css', 1],
		['a sheet in a style block', 'src/site/home/A.astro', "<p>a</p>\n<style>\n\t@import './a.css';\n</style>", 'src/site/home/a.css', 3],
	])('%s', (_, from, text, to, line) => {
		expect(listImports(from, text)).toEqual([{ from, to, line }]);
	});

	test('frontmatter and script of a component, each at its line of the file', () => {
		expect(listImports('src/site/home/A.astro', component).map(({ to, line }) => [to, line])).toEqual([
			['src/site/frame/Crumbs.astro', 2],
			['src/site/corpus/facts.ts', 4],
			['src/site/frame/more.ts', 9],
			['src/site/home/mark.ts', 10],
		]);
	});

	test('not packages, nor words of a comment', () => {
		expect(listImports('src/site/home/a.ts', "import { walk } from 'd3';\n// import './b.ts';\n")).toEqual([]);
	});
});

describe('arrows up', () => {
	test.each([
		['in the core', 'src/core/model/a.ts → src/core/parse/b.ts', "import { b } from '../parse/b.ts';"],
		['from the core to the site', 'src/core/data/a.ts → src/site/corpus/b.ts', "import { b } from '../../site/corpus/b.ts';"],
		['by a type alone', 'src/core/parse/a.ts → src/core/write/b.ts', "\nimport type { B } from '../write/b.ts';"],
		['by a dynamic import', 'src/site/corpus/a.ts → src/site/home/b.ts', "await import('../home/b.ts');"],
		['from frontmatter', 'src/site/frame/A.astro → src/site/home/B.astro', "---\nimport B from '../home/B.astro';\n---"],
		['from a script', 'src/site/frame/A.astro → src/site/home/b.ts', "<hr />\n<script>import '../home/b.ts';</script>"],
		['from a sheet', 'src/site/frame/a.css → src/site/home/b.css', "@layer base;\n@import '../home/b.css';"],
		['from a room to the shell', 'src/site/home/a.ts → src/site/shell/b.ts', "import '../shell/b.ts';"],
		['from a room to a route', 'src/site/home/a.ts → src/pages/b.json.ts', "import '../../pages/b.json.ts';"],
	])('%s', (_, arrow, text) => {
		const [from = '', to] = arrow.split(' → ');
		const line = text.split('\n').findIndex((part) => part.includes('import')) + 1;
		expect(check({ [from]: text })).toEqual([`${from}:${line}  runs up to ${to}; move what both need to the lower floor`]);
	});

	test('none where arrows run down', () => {
		const files = {
			'src/pages/index.astro': "---\nimport Page from '../site/shell/Page.astro';\nimport Home from '../site/home/Home.astro';\n---",
			'src/site/shell/Page.astro': "---\nimport '../frame/base.css';\n---",
			'src/site/home/Home.astro': component,
			'src/site/corpus/facts.ts': "import { walk } from '../../core/model/clause.ts';",
			'src/core/write/a.ts': "import { b } from '../parse/b.ts';",
		};
		expect(check(files)).toEqual([]);
	});
});

describe('rooms', () => {
	test('a reach behind a door', () => {
		expect(check({ 'src/site/home/A.astro': "---\nimport hits from '../search/hits.ts';\n---" })).toEqual([
			'src/site/home/A.astro:2  reaches into site/search: src/site/search/hits.ts is none of its doors',
		]);
	});

	test('a door of a room it has no business with', () => {
		expect(check({ 'src/site/data/data.css': "@import '../search/search-field.css';" })).toEqual([
			'src/site/data/data.css:1  asks site/search, which scripts/check/house.ts does not list for site/data',
		]);
	});

	test('a room the plan lacks', () => {
		expect(() => check({ 'src/site/attic/a.ts': "import '../frame/b.ts';" })).toThrow(
			'src/site/attic/a.ts: the plan in scripts/check/house.ts has no site/attic',
		);
	});

	test('none through a door, nor from a route', () => {
		const files = {
			'src/site/home/A.astro': "---\nimport SearchForm from '../search/SearchForm.astro';\n---",
			'src/pages/search.astro': "---\nimport { hits } from '../site/search/hits.ts';\n---",
		};
		expect(check(files)).toEqual([]);
	});
});

describe('circles', () => {
	test('of three files, once, types and late imports included', () => {
		const files = {
			'src/core/cite/a.ts': "import type { B } from './b.ts';",
			'src/core/cite/b.ts': "export const load = () => import('./c.ts');",
			'src/core/cite/c.ts': "export { a } from './a.ts';",
		};
		expect(check(files)).toEqual([
			'src/core/cite/a.ts → src/core/cite/b.ts → src/core/cite/c.ts → src/core/cite/a.ts  is a circle; give what they share a file of its own',
		]);
	});

	test('none where two files meet in a third', () => {
		const files = { 'src/core/cite/a.ts': "import './b.ts';\nimport './c.ts';", 'src/core/cite/b.ts': "import './c.ts';" };
		expect(check(files)).toEqual([]);
	});
});

test('a sheet that is not there', () => {
	const imports = listImports('src/site/home/home.css', "@import '../frame/parts.css';\n@import './gone.css';");
	expect(checkTargets(imports, (file) => file.endsWith('parts.css'))).toEqual([
		'src/site/home/home.css:2  imports src/site/home/gone.css, which is not there',
	]);
});
