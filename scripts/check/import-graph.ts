import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** An import of one file of the project by another; paths from the root, `/` between folders. */
export interface Import {
	from: string;
	to: string;
	/** Line of the importing file, from 1. */
	line: number;
}

const frontmatter = /^---\n([\s\S]*?)\n---/;
const script = /<script[^>]*>([\s\S]*?)<\/script>/g;
const sheet = /@import\s+(?:url\()?['"]([^'"]+)['"]/g;

/**
 * Reads every import between files below a folder: TypeScript, types and dynamic imports included, Astro components with their
 * scripts, and sheets.
 * @param root folder such as `src`
 */
export function readImports(root: string): Import[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.map((name) => posix.join(root, name.replaceAll('\\', '/')))
		.filter((file) => /\.(ts|astro|css)$/.test(file))
		.sort()
		.flatMap((file) => listImports(file, readFileSync(file, 'utf8')));
}

/** The relative imports of one file. */
export function listImports(file: string, text: string): Import[] {
	return listSpecifiers(file, text)
		.filter(({ specifier }) => specifier.startsWith('.'))
		.map(({ specifier, at }) => ({
			from: file,
			to: posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')),
			line: text.slice(0, at).split('\n').length,
		}));
}

function listSpecifiers(file: string, text: string): { specifier: string; at: number }[] {
	if (file.endsWith('.ts')) return readCode(text, 0);
	const sheets = [...text.matchAll(sheet)].map((match) => ({ specifier: match[1] ?? '', at: match.index }));
	if (file.endsWith('.css')) return sheets;
	const head = frontmatter.exec(text);
	return [
		...(head ? readCode(head[1] ?? '', 4) : []),
		...[...text.matchAll(script)].flatMap((match) => readCode(match[1] ?? '', match.index + match[0].indexOf('>') + 1)),
		...sheets,
	];
}

function readCode(code: string, offset: number): { specifier: string; at: number }[] {
	return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, at: offset + pos }));
}
