import { describe, expect, inject, test } from 'vitest';
import { findLost, readOfficialPages } from '../site/official-text.ts';
import { pageTypes } from '../site/page-types.ts';
import { programs } from './programs.ts';
import { run } from './run.ts';

/** How each writes a page as text, in long lines; lynx cuts a character in two where a line is longer than 1023 bytes. */
const browsers = [
	{ program: programs.w3m, args: ['-dump', '-cols', '300', '-o', 'display_charset=UTF-8', '-T', 'text/html'] },
	{ program: programs.lynx, args: ['-dump', '-nolist', '-width=300', '-display_charset=utf-8', '-assume_charset=utf-8'] },
];

describe.each(browsers)('$program.name', ({ program, args }) => {
	const dump = (path: string): Promise<string> => run(program, [...args, inject('root') + path]);

	test.skipIf(!program.path)('shows the whole official text of every reading page and some clause pages, in its order', async () => {
		const pages = readOfficialPages().filter(({ path }, index) => /^d\/[^/]+\/$/.test(path) || index % 20 === 0);
		for (const page of pages) expect([page.path, findLost(page, await dump(page.path))]).toEqual([page.path, []]);
	});

	test.skipIf(!program.path)('sets the names of the site apart', async () => {
		for (const path of [pageTypes.home, pageTypes['clause page'], pageTypes.search]) {
			const words = new Set((await dump(path)).split(/\s+/));
			for (const name of ['对照', '目标', '行业', '单位']) expect([path, name, words.has(name)]).toEqual([path, name, true]);
		}
	});
});
