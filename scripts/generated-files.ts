import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders of `content/` that hold nothing but generated files. */
const generatedFolders = ['documents', 'clauses', 'records', 'facts'];

/** Text of a generated file, or undefined. */
export function readGenerated(folder: string, path: string): string | undefined {
	const file = join(folder, path);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Replaces the generated files of a folder. Each file is written beside its place and moved, so that none is ever half-written. */
export function replaceGenerated(folder: string, files: ReadonlyMap<string, string>): void {
	for (const [path, text] of files) {
		if (readGenerated(folder, path) === text) continue;
		const target = join(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(`${target}.part`, text);
		renameSync(`${target}.part`, target);
	}
	for (const generated of generatedFolders)
		for (const name of existsSync(join(folder, generated)) ? readdirSync(join(folder, generated)) : [])
			if (!files.has(`${generated}/${name}`)) rmSync(join(folder, generated, name));
}
