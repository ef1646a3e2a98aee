/** Converts the seeds, builds the site into `dist/`, writes its brotli twins, and says in the last line whether it may be published. */
import { compressFolder } from './compress.ts';
import { run } from './run.ts';
import { readSettings, SettingError, type Settings } from './settings.ts';

/**
 * Builds `dist/`.
 * @returns false when a step failed; it has said why
 */
export async function buildSite({ site, base, isPublishable }: Settings): Promise<boolean> {
	if (run('node', ['scripts/convert.ts']).status !== 0) return false;
	if (run('astro', ['build'], { env: { SITE: site, BASE: base } }).status !== 0) return false;
	process.stdout.write(`${await compressFolder('dist')} files compressed\n`);
	process.stdout.write(
		isPublishable
			? `dist/ is ready for ${site}${base}\n`
			: `This build is for looking at, not for publishing: every citation in it leads to ${site}. To publish: SITE=https://your.host npm run build\n`,
	);
	return true;
}

if (import.meta.main) {
	try {
		if (!(await buildSite(readSettings(process.env)))) process.exitCode = 1;
	} catch (error) {
		if (!(error instanceof SettingError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	}
}
