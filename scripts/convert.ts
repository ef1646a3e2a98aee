/** Converts the seeds into `content/`, or inspects one text without publishing it. See README, "Converting". */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeCodedFacts } from '../src/core/facts/coded-facts.ts';
import { formatDiagnostic, type Diagnostic } from '../src/core/model/diagnostic.ts';
import { decode } from '../src/core/parse/decode.ts';
import { parse } from '../src/core/parse/parse.ts';
import { writeContent } from '../src/core/write/content.ts';
import { makeEdition } from '../src/core/write/edition.ts';
import { toInspectRows } from '../src/core/write/inspect.ts';
import { toOutlineText } from '../src/core/write/outline-text.ts';
import { readSeeds } from '../src/core/write/seeds.ts';
import { checkPermanence } from '../src/core/write/permanence.ts';
import { readGenerated, replaceGenerated, restoreFolder, WriteError } from './generated-files.ts';

const { values } = parseArgs({
	options: { inspect: { type: 'string' }, json: { type: 'boolean' }, check: { type: 'boolean' }, root: { type: 'string', default: '.' } },
	allowPositionals: true,
});
process.exitCode =
	values.inspect === undefined ? convert(values.root, values.check === true) : inspect(values.inspect, values.json === true);

/** Prints outline, units and diagnostics of any policy text; diagnostics go to standard error. */
function inspect(file: string, asJson: boolean): number {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch {
		return report([
			[file, { rule: 'unreadable-file', severity: 'error', line: 1, column: 1, what: '读不到这个文件。', advice: '请核对路径和权限。' }],
		]);
	}
	const decoded = decode(bytes);
	if (decoded.text === '') return report(decoded.diagnostics.map((diagnostic) => [file, diagnostic]));
	const { clauses, diagnostics } = parse(decoded.text);
	process.stdout.write(asJson ? `${JSON.stringify(toInspectRows(clauses), null, 2)}\n` : toOutlineText(clauses));
	return report([...decoded.diagnostics, ...diagnostics].map((diagnostic) => [file, diagnostic]));
}

/** Writes `content/` whole, or not at all; with `check`, writes nothing and fails on any difference. */
function convert(root: string, checkOnly: boolean): number {
	restoreFolder(`${root}/content`);
	const { seeds, problems } = readSeeds(`${root}/seeds`);
	const editions = seeds.map(makeEdition);
	const readBeside = (name: string): string | null => {
		const file = `${root}/seeds/${name}`;
		return existsSync(file) ? readFileSync(file, 'utf8') : null;
	};
	const coded = makeCodedFacts(editions, readBeside);
	const findings = [
		...problems.map(({ file, diagnostic }) => [file, diagnostic] as const),
		...coded.findings.map(([file, diagnostic]) => [`seeds/${file}`, diagnostic] as const),
		...editions.flatMap(({ meta, diagnostics }) => diagnostics.map((diagnostic) => [`seeds/${meta.seed_file}`, diagnostic] as const)),
	];
	if (report(findings) !== 0) return 1;
	const permanence = checkPermanence(editions, `${root}/content`);
	if (permanence.problems.length > 0) {
		process.stderr.write(`${permanence.problems.join('\n')}\n`);
		return 1;
	}
	const files = writeContent(editions, seeds, permanence.moved, coded.facts)
		.set('published.lock.json', permanence.lock)
		.set('moved.json', `${JSON.stringify(permanence.moved, null, '\t')}\n`);
	const changed = [...files].filter(([path, text]) => readGenerated(`${root}/content`, path) !== text).map(([path]) => path);
	if (checkOnly && changed.length > 0) {
		process.stderr.write(`content/ is not what the seeds give: ${changed.join(', ')}\nRun "npm run convert" and commit the difference.\n`);
		return 1;
	}
	try {
		if (!checkOnly) replaceGenerated(`${root}/content`, files);
	} catch (error) {
		if (!(error instanceof WriteError)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 1;
	}
	process.stdout.write(`${editions.length} documents, ${files.size} files, ${changed.length} changed\n`);
	return 0;
}

function report(findings: readonly (readonly [string, Diagnostic])[]): number {
	for (const [file, diagnostic] of findings) process.stderr.write(`${formatDiagnostic(file, diagnostic)}\n`);
	return findings.some(([, { severity }]) => severity === 'error') ? 1 : 0;
}
