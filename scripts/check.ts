/** Types, formatter, linter and the project's own checks; runs all of them and reports each. */
import { run } from './run.ts';

const checks = [
	['content is what the seeds give', 'node', ['scripts/convert.ts', '--check']],
	['formatting', 'prettier', ['--check', '--log-level', 'warn', '.']],
	['lint', 'oxlint', ['--deny-warnings', 'src', 'scripts']],
	['imports', 'node', ['scripts/check/imports.ts']],
	['types', 'astro', ['check', '--minimumSeverity', 'warning']],
] as const;

const failed = checks.filter(([name, command, args]) => {
	const { status, stdout, stderr } = run(command, args, { output: 'keep' });
	process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name}\n`);
	if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`);
	return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
