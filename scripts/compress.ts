/** Writes a brotli twin beside every text file of `dist/`, for hosts (and `npm run serve`) that send precompressed files. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, type BrotliOptions } from 'node:zlib';

/** Size of a file's brotli form in bytes, at the quality the site is published with. */
export function brotliSize(bytes: Uint8Array): number {
	return brotliCompressSync(bytes, options(bytes)).length;
}

/** Compresses the text files of a built site, in place, as many at a time as the threads of zlib take. @returns how many */
export async function compressFolder(folder: string): Promise<number> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:html|css|js|json|csv|svg|xml|txt)$/.test(name),
	);
	const queue = names.values();
	const work = async (): Promise<void> => {
		for (const name of queue) {
			const bytes = readFileSync(join(folder, name));
			writeFileSync(join(folder, `${name}.br`), await compress(bytes, options(bytes)));
		}
	};
	await Promise.all(Array.from({ length: 8 }, work));
	return names.length;
}

const compress = promisify<Uint8Array, BrotliOptions, Uint8Array>(brotliCompress);

function options(bytes: Uint8Array): BrotliOptions {
	return {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	};
}

if (import.meta.main) process.stdout.write(`${await compressFolder('dist')} files compressed\n`);
