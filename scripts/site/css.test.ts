import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builds } from './built-site.ts';

const { folder } = builds.root;
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

test('text-decoration is written with its longhands: WebKit before 26.2 drops a shorthand that says more than the line', () => {
	const dropped = sheets.flatMap((sheet) =>
		[...readFileSync(join(folder, sheet), 'utf8').matchAll(/(?<=[;{\s])text-decoration\s*:\s*([^;}]+)/g)].flatMap(([rule, value = '']) =>
			/^(?:none|underline|line-through|overline|inherit|initial|unset|revert)(?:\s*!important)?$/.test(value.trim())
				? []
				: [`${sheet}: ${rule}`],
		),
	);
	expect(sheets.length).toBeGreaterThan(0);
	expect([...new Set(dropped)]).toEqual([]);
});
