import { spawnSync, type SpawnSyncReturns } from 'node:child_process';

/** Astro reports its use to its makers unless told not to, and fails where it cannot write its settings. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * Runs a program of the project's dependencies, or `node` with a script, to its end.
 * @param output `show` passes on what it prints, `keep` returns it
 */
export function run(
	command: string,
	args: readonly string[],
	{ env = {}, output = 'show' }: { env?: { [name: string]: string }; output?: 'show' | 'keep' } = {},
): SpawnSyncReturns<string> {
	return spawnSync(command, args, {
		env: { ...process.env, ...quiet, ...env },
		encoding: 'utf8',
		stdio: output === 'show' ? 'inherit' : 'pipe',
		shell: process.platform === 'win32',
	});
}
