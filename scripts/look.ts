/**
 * Screenshots of every kind of page, to hold a change of looks against what stood before.
 *
 *   npm run look -- NAME            builds the site and saves its screenshots in `.look/NAME/`
 *   npm run look -- NAME FOLDER     the same of a site that is already built
 *   npm run look -- BEFORE AFTER --compare
 *                                   prints the share of differing pixels and writes what differs to `.look/BEFORE-AFTER/`
 *
 * `--only WORD` takes only the kinds of page whose name holds the word. Outside the tests: whether a difference is wanted is for eyes to say.
 */
import { parseArgs } from 'node:util';
import { saveScreenshots } from './look/screenshots.ts';
import { compareScreenshots } from './look/difference.ts';
import { run } from './run.ts';
import { serveFolder } from './serve.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { compare: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const [name, second] = positionals;

if (name === undefined || (values.compare && second === undefined)) {
	process.stderr.write('npm run look -- NAME [FOLDER], or npm run look -- BEFORE AFTER --compare; --only WORD limits the kinds of page\n');
	process.exitCode = 1;
} else if (values.compare && second !== undefined) {
	for (const line of await compareScreenshots(name, second, values.only)) process.stdout.write(`${line}\n`);
} else {
	const folder = second ?? '.look/site';
	if (second === undefined) {
		const { status, stderr } = run('astro', ['build', '--outDir', folder], {
			env: { SITE: 'http://localhost:4381', BASE: '/' },
			output: 'keep',
		});
		if (status !== 0) throw new Error(`astro build failed:\n${stderr}`);
	}
	const { server, url } = await serveFolder(folder, '/', 0);
	const count = await saveScreenshots(url, `.look/${name}`, values.only);
	process.stdout.write(`${count} screenshots in .look/${name}/\n`);
	server.close();
}
