/** Builds the site and serves it to this machine; what would stop it at the end is found out at the beginning. */
import { buildSite } from './build.ts';
import { describeServing, serveFolder } from './serve.ts';
import { readSettings } from './settings.ts';

try {
	const settings = readSettings(process.env);
	process.stdout.write('对读: building the site takes about a minute.\n');
	const { server } = await serveFolder('dist', settings.base, settings.port);
	await new Promise((resolve) => server.close(resolve));
	if (await buildSite(settings)) {
		const { url } = await serveFolder('dist', settings.base, settings.port);
		process.stdout.write(`对读 is at ${url}  (Ctrl+C stops it)\n`);
	} else process.exitCode = 1;
} catch (error) {
	process.stderr.write(`${describeServing(error)}\n`);
	process.exitCode = 1;
}
