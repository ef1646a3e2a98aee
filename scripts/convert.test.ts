import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'duidu-convert-'));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
	return spawnSync(process.execPath, ['scripts/convert.ts', ...args], { encoding: 'utf8' });
}

function write(name: string, bytes: string | Uint8Array): string {
	const file = join(folder, name);
	writeFileSync(file, bytes);
	return file;
}

test('--inspect --json prints a flat array in reading order and nothing else', () => {
	const file = write(
		'plan.txt',
		'一、任务\n（一）现代物流。建设物流园区。（牵头单位：省商务厅；配合单位：各市、州人民政府）\n　　另一段。\n',
	);
	const { status, stdout, stderr } = run('--inspect', file, '--json');
	expect([status, stderr]).toEqual([0, '']);
	expect(JSON.parse(stdout)).toEqual([
		{ label: '一、', level: 'chapter', title: '任务', text: '', units: [] },
		{ label: '（一）', level: 'section', title: '现代物流', text: '建设物流园区。\n另一段。', units: ['省商务厅', '各市、州人民政府'] },
	]);
});

test.each([
	['empty.txt', '', 'empty-input'],
	['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary-input'],
	['cut.txt', '一、任务\n　　建设物流园区，', 'truncated-input'],
])('%s ends with exit code 1 and a diagnostic', (name, bytes, rule) => {
	const { status, stderr } = run('--inspect', write(name, bytes));
	expect(status).toBe(1);
	expect(stderr).toMatch(new RegExp(`^.*${name}:\\d+:\\d+  error  ${rule}\\n  .+\\n  .+\\n$`));
});

test('a missing file is an error, not a stack trace', () => {
	const { status, stderr } = run('--inspect', join(folder, 'nowhere.txt'));
	expect(status).toBe(1);
	expect(stderr).toContain('unreadable-file');
	expect(stderr).not.toContain('at ');
});

test('a touched seed or a broken metadata file stops the conversion before anything is written', () => {
	const root = join(folder, 'root');
	mkdirSync(root);
	cpSync('seeds', join(root, 'seeds'), { recursive: true });
	for (const name of ['src', 'scripts', 'node_modules']) symlinkSync(resolve(name), join(root, name), 'junction');
	const seed = join(root, 'seeds/003_3212a7ecec8a0f01.txt');
	writeFileSync(seed, readFileSync(seed, 'utf8').replace('打造 10 条', '打造 11 条'));
	expect(run('--root', root)).toMatchObject({ status: 1, stderr: expect.stringContaining('checksum-mismatch') });
	writeFileSync(join(root, 'seeds/sx-plan-2022.yaml'), 'id: sx-plan-2022\n');
	expect(run('--root', root)).toMatchObject({ status: 1, stderr: expect.stringContaining('metadata-invalid') });
	expect(() => readFileSync(join(root, 'content/emendations.json'))).toThrow();
});

test.each([
	['sx-plan-2022.targets.yaml', 'quote: ', 'quote: 不在条文里的', 'quote-not-found'],
	['sx-plan-2022.numbers.yaml', ' heading]', ']', 'fact-invalid'],
	['sx-plan-2022.sectors.yaml', '[', '[no-such-sector, ', 'unknown-identifier'],
	['qh-producer.places.yaml', '[', '[没有这个地方 taiyuan, ', 'quote-not-found'],
	['places.yaml', 'kind: city,', 'kind: town,', 'fact-invalid'],
])('a fault in %s stops the conversion, is named with file, line and column, and nothing is written', (name, from, to, rule) => {
	const root = mkdtempSync(join(folder, 'facts-'));
	cpSync('seeds', join(root, 'seeds'), { recursive: true });
	cpSync('content', join(root, 'content'), { recursive: true });
	for (const linked of ['src', 'scripts', 'node_modules']) symlinkSync(resolve(linked), join(root, linked), 'junction');
	const file = join(root, 'seeds', name);
	writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
	rmSync(join(root, 'content/lineages.json'));
	const before = readdirSync(join(root, 'content'), { recursive: true }).sort();
	const { status, stderr } = run('--root', root);
	expect(status).toBe(1);
	expect(stderr).toMatch(new RegExp(`^seeds/${name}:\\d+:\\d+  error  ${rule}$`, 'm'));
	expect(readdirSync(join(root, 'content'), { recursive: true }).sort()).toEqual(before);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));
