import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeProject } from './shuffled-seeds.ts';
import { printTable } from './table.ts';

/** Converts and builds the whole site for 5, 100 and 1000 documents; time and peak memory of each step. */
export function benchBuild(): void {
	const rows: { [column: string]: string | number }[] = [];
	for (const count of [5, 100, 1000]) {
		const folder = `.bench/${count}`;
		makeProject(folder, count);
		const convert = measure(folder, ['scripts/convert.ts']);
		const build = measure(folder, ['node_modules/astro/bin/astro.mjs', 'build']);
		const pages = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
		rows.push({
			documents: count,
			pages,
			'convert s': convert.seconds.toFixed(1),
			'build s': build.seconds.toFixed(1),
			'build ms a document': ((build.seconds * 1000) / count).toFixed(0),
			'build ms a page': ((build.seconds * 1000) / pages).toFixed(1),
			'convert MB': convert.megabytes,
			'build MB': build.megabytes,
		});
		printTable('Whole site', rows);
	}
}

/** Runs a node script in a folder; its peak memory is read from the usage it reports at exit. */
function measure(folder: string, script: string[]): { seconds: number; megabytes: string } {
	const report = `process.on('exit', () => process.stderr.write('\\nmaxrss ' + process.resourceUsage().maxRSS + '\\n'))`;
	const start = performance.now();
	const { stderr, status } = spawnSync(
		process.execPath,
		['--max-old-space-size=16000', '--import', `data:text/javascript,${encodeURIComponent(report)}`, ...script],
		{ cwd: resolve(folder), encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, SITE: 'http://localhost:4321' } },
	);
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(`${script.join(' ')} failed in ${folder}:\n${stderr.slice(-2000)}`);
	const usage = [...stderr.matchAll(/maxrss (\d+)/g)].map((match) => Number(match[1]));
	return { seconds, megabytes: (Math.max(...usage) / 1024).toFixed(0) };
}
