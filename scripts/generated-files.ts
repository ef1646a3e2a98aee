import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Folders of `content/` that hold nothing but generated files. */
const generatedFolders = ['documents', 'clauses', 'records', 'facts'];

/** The file system did not let the files be written; the message says what it said and that nothing has changed. */
export class WriteError extends Error {}

/** Text of a generated file, or undefined. */
export function readGenerated(folder: string, path: string): string | undefined {
	const file = join(folder, path);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Replaces the generated files of a folder all at once: the new folder is written beside the old one and takes its place by renaming.
 * Whenever this is cut short, the folder is the old one or the new one; where it is cut between the two renamings, `restoreFolder`
 * puts the old one back.
 * @throws WriteError when the disk is full or the place may not be written; the folder is as it was and nothing is left beside it
 */
export function replaceGenerated(folder: string, files: ReadonlyMap<string, string>): void {
	const stale = listGenerated(folder).filter((path) => !files.has(path));
	if (stale.length === 0 && [...files].every(([path, text]) => readGenerated(folder, path) === text)) return;
	const next = `${folder}.next-${process.pid}`;
	try {
		if (existsSync(folder)) cpSync(folder, next, { recursive: true, filter: (path) => !isGenerated(path.slice(folder.length + 1)) });
		for (const [path, text] of files) {
			mkdirSync(dirname(join(next, path)), { recursive: true });
			writeFileSync(join(next, path), text);
		}
		exchange(folder, next);
	} catch (error) {
		rmSync(next, { recursive: true, force: true });
		restoreFolder(folder);
		if (error instanceof Error && 'code' in error)
			throw new WriteError(`${folder}/ was not written: ${error.message}. Nothing has changed.`);
		throw error;
	}
}

/** Puts back a folder that a process which is no longer alive had moved aside, and clears away what it left. */
export function restoreFolder(folder: string): void {
	const parent = dirname(folder);
	const left = readdirSync(parent).filter((name) => {
		const [, pid] = new RegExp(`^${basename(folder)}\\.(?:next|previous)-(\\d+)$`).exec(name) ?? [];
		return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)));
	});
	const previous = left.find((name) => name.includes('.previous-'));
	if (previous && !existsSync(folder)) renameSync(join(parent, previous), folder);
	for (const name of left) rmSync(join(parent, name), { recursive: true, force: true });
}

function exchange(folder: string, next: string): void {
	const previous = `${folder}.previous-${process.pid}`;
	if (existsSync(folder)) renameSync(folder, previous);
	renameSync(next, folder);
	rmSync(previous, { recursive: true, force: true });
}

/** Paths of the files in the generated folders. */
function listGenerated(folder: string): string[] {
	return generatedFolders.flatMap((name) =>
		existsSync(join(folder, name)) ? readdirSync(join(folder, name)).map((file) => `${name}/${file}`) : [],
	);
}

function isGenerated(path: string): boolean {
	return generatedFolders.some((name) => path === name || path.startsWith(`${name}/`));
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
