import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builds } from './built-site.ts';
import { readPages, textOf } from './pages.ts';

const warning = '本页在本机预览';

test('a site built to be published names this machine nowhere', () => {
	const { folder } = builds.based;
	const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:html|json|csv|xml|txt|js|css|svg|webmanifest)$/.test(name),
	);
	const naming = texts.filter((name) => /localhost|127\.0\.0\.1/.test(readFileSync(join(folder, name), 'utf8')));
	expect(texts.length).toBeGreaterThan(1000);
	expect(naming).toEqual([]);
});

test('citations of a site on this machine say that they are not for use, those of a published one do not', () => {
	const [here] = readPages('root').filter(({ path }) => path === 'd/sx-plan-2021/16/');
	const [there] = readPages('based').filter(({ path }) => path === 'd/sx-plan-2021/16/');
	expect(here?.elements.map((element) => textOf(element)).join()).toContain(warning);
	expect(there?.elements.map((element) => textOf(element)).join()).not.toContain(warning);
});
