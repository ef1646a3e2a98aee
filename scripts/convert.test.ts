import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

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
	for (const name of ['src', 'scripts', 'node_modules']) symlinkSync(resolve(name), join(root, name));
	const seed = join(root, 'seeds/003_3212a7ecec8a0f01.txt');
	writeFileSync(seed, readFileSync(seed, 'utf8').replace('打造 10 条', '打造 11 条'));
	expect(run('--root', root)).toMatchObject({ status: 1, stderr: expect.stringContaining('checksum-mismatch') });
	writeFileSync(join(root, 'seeds/sx-plan-2022.yaml'), 'id: sx-plan-2022\n');
	expect(run('--root', root)).toMatchObject({ status: 1, stderr: expect.stringContaining('metadata-invalid') });
	expect(() => readFileSync(join(root, 'content/emendations.json'))).toThrow();
	rmSync(folder, { recursive: true, force: true });
});
