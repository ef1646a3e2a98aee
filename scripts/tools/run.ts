import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { getPath, type Program } from './programs.ts';

const execute = promisify(execFile);

/** What a program writes, as UTF-8. */
export async function run(program: Program, args: string[]): Promise<string> {
	const { stdout } = await execute(getPath(program), args, {
		maxBuffer: 64e6,
		env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
	});
	return stdout;
}
