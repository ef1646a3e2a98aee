import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeEdition } from './edition.ts';
import { comparePublished, publishedIds, type Change } from './permanence.ts';
import { readSeeds } from './seeds.ts';

const seed = readSeeds('seeds').seeds.find(({ meta }) => meta.id === 'sx-plan-2021');
if (!seed) throw new Error('no sx-plan-2021');
const lock = JSON.parse(readFileSync('content/published.lock.json', 'utf8')) as { [id: string]: string };
const before = Object.fromEntries(Object.entries(lock).filter(([id]) => id.startsWith('sx-plan-2021/')));

/** Ids the plan would publish if its seed were changed so. */
function after(change: (text: string) => string): Map<string, string> {
	if (!seed) throw new Error('no seed');
	return publishedIds(makeEdition({ ...seed, bytes: new TextEncoder().encode(change(new TextDecoder().decode(seed.bytes))) }));
}

function rules(now: Map<string, string>, changes: Change[] = []): string[] {
	return [...new Set(comparePublished(before, now, changes).problems.map((problem) => problem.split(/\s+/)[1] ?? ''))];
}

test('the seed as it is changes nothing', () => {
	expect(rules(after((text) => text))).toEqual([]);
});

test('a clause that is removed is missed', () => {
	const now = after((text) => text.replace(/60\. 强化监督考核。.*\n/, ''));
	expect(comparePublished(before, now, []).problems.join('\n')).toContain('sx-plan-2021/60 不见了');
	expect(rules(now)).toEqual(['id-vanished']);
});

test('a clause that is renumbered is missed, and the id it took over is a changed text', () => {
	expect(rules(after((text) => text.replace('16. 打造', '17. 打造').replace('17. 推动太原', '16. 推动太原')))).toContain('text-changed');
	expect(rules(after((text) => text.replace('60. 强化', '61. 强化')))).toEqual(['id-vanished']);
});

test('a changed word needs an entry with the new hash', () => {
	const now = after((text) => text.replace('改造提升 60 个历史文化景区', '改造提升 61 个历史文化景区'));
	expect(rules(now)).toEqual(['text-changed']);
	const entry = (id: string): Change => ({ date: '2026-12-01', id, kind: 'text', hash: now.get(id) ?? '', reason: '核对原件' });
	expect(rules(now, [entry('sx-plan-2021/16'), entry('sx-plan-2021/16j1')])).toEqual([]);
	expect(rules(now, [{ ...entry('sx-plan-2021/16'), hash: 'another' }, entry('sx-plan-2021/16j1')])).toEqual(['text-changed']);
});

test('a moved clause leaves its old id behind, and only to a place that exists', () => {
	const now = after((text) => text.replace('60. 强化', '61. 强化'));
	const moves: Change[] = Object.keys(before)
		.filter((id) => /^sx-plan-2021\/60(?:j\d+)?$/.test(id))
		.map((id) => ({ date: '2026-12-01', id, kind: 'moved', to: id.replace('/60', '/61'), reason: '改号' }));
	const { problems, moved } = comparePublished(before, now, moves);
	expect(problems).toEqual([]);
	expect(moved).toMatchObject({ 'sx-plan-2021/60': 'sx-plan-2021/61' });
	expect(rules(now, [{ date: '2026-12-01', id: 'sx-plan-2021/60', kind: 'moved', to: 'sx-plan-2021/99', reason: '改号' }])).toContain(
		'id-moved-nowhere',
	);
});

test('an id once published stays in the lock even when withdrawn', () => {
	const now = after((text) => text.replace(/60\. 强化监督考核。.*\n/, ''));
	const withdrawn: Change[] = Object.keys(before)
		.filter((id) => !now.has(id))
		.map((id) => ({ date: '2026-12-01', id, kind: 'withdrawn', reason: '误录' }));
	const { problems, lock: next } = comparePublished(before, now, withdrawn);
	expect(problems).toEqual([]);
	expect(JSON.parse(next)).toHaveProperty(['sx-plan-2021/60']);
});
