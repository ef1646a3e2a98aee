import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceGenerated, restoreFolder, WriteError } from './generated-files.ts';

let root: string;
let content: string;
/** A process that is no longer alive: larger than any the system gives. */
const dead = 2 ** 30;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'duidu-content-'));
	content = join(root, 'content');
	mkdirSync(join(content, 'documents'), { recursive: true });
	mkdirSync(join(content, 'guides'));
	writeFileSync(join(content, 'guides/about.mdx'), '手写');
	writeFileSync(join(content, 'documents/old.mdx'), '旧');
	writeFileSync(join(content, 'moved.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const readAll = (): { [path: string]: string } =>
	Object.fromEntries(
		readdirSync(content, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file): [string, string] => [file.slice(content.length + 1), readFileSync(file, 'utf8')])
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);

test('what is generated is replaced, what is written by hand stays, nothing is left beside', () => {
	replaceGenerated(
		content,
		new Map([
			['documents/new.mdx', '新'],
			['moved.json', '[]'],
		]),
	);
	expect(readAll()).toEqual({ 'documents/new.mdx': '新', 'guides/about.mdx': '手写', 'moved.json': '[]' });
	expect(readdirSync(root)).toEqual(['content']);
});

test('a folder that is not there yet is made', () => {
	rmSync(content, { recursive: true });
	replaceGenerated(content, new Map([['documents/new.mdx', '新']]));
	expect(readAll()).toEqual({ 'documents/new.mdx': '新' });
});

test('a file that cannot be written changes nothing and leaves nothing', () => {
	const before = readAll();
	const files = new Map([
		['documents/new.mdx', '新'],
		['guides/about.mdx/below-a-file.mdx', '新'],
	]);
	expect(() => replaceGenerated(content, files)).toThrow(WriteError);
	expect(() => replaceGenerated(content, files)).toThrow('Nothing has changed');
	expect(readAll()).toEqual(before);
	expect(readdirSync(root)).toEqual(['content']);
});

test('cut short before the renaming, the old folder stands and the half-written one is cleared away', () => {
	const before = readAll();
	mkdirSync(join(root, `content.next-${dead}`));
	restoreFolder(content);
	expect(readAll()).toEqual(before);
	expect(readdirSync(root)).toEqual(['content']);
});

test('cut short between the two renamings, the old folder comes back', () => {
	const before = readAll();
	renameSync(content, join(root, `content.previous-${dead}`));
	mkdirSync(join(root, `content.next-${dead}`));
	restoreFolder(content);
	expect(readAll()).toEqual(before);
	expect(readdirSync(root)).toEqual(['content']);
});

test('what a living process is writing is left to it', () => {
	mkdirSync(join(root, `content.next-${process.ppid}`));
	restoreFolder(content);
	expect(readdirSync(root)).toEqual(['content', `content.next-${process.ppid}`]);
});
