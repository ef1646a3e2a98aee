/** Writes a brotli twin beside every text file of `dist/`, for hosts (and `npm run serve`) that send precompressed files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Size of a file's brotli form in bytes, at the quality the site is published with. */
export function brotliSize(bytes: Uint8Array): number {
	return compress(bytes).length;
}

/** Compresses the text files of a built site, in place. @returns how many */
export function compressFolder(folder: string): number {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:html|css|js|json|csv|svg|xml|txt)$/.test(name),
	);
	for (const name of names) writeFileSync(join(folder, `${name}.br`), compress(readFileSync(join(folder, name))));
	return names.length;
}

function compress(bytes: Uint8Array): Uint8Array {
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

if (import.meta.main) process.stdout.write(`${compressFolder('dist')} files compressed\n`);
