/** Converts the seeds and runs the site with live reload. */
import { run } from './run.ts';

const converted = run('node', ['scripts/convert.ts']);
process.exitCode = converted.status === 0 ? (run('astro', ['dev', ...process.argv.slice(2)]).status ?? 1) : 1;
