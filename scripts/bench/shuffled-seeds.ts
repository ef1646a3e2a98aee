import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readSeeds } from '../../src/write/seeds.ts';

/** A repeatable pseudo-random sequence of numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Texts of `count` documents: the five seeds, then the five with the paragraphs between their headings shuffled. */
export function shuffledTexts(count: number): { base: ReturnType<typeof readSeeds>['seeds'][number]; text: string }[] {
	const { seeds } = readSeeds('seeds');
	const next = random(20261121);
	return Array.from({ length: count }, (_, index) => {
		const base = seeds[index % seeds.length];
		if (!base) throw new Error('no seeds');
		const lines = new TextDecoder().decode(base.bytes).split('\n');
		const movable = lines.flatMap((line, at) =>
			/^[\s　]*(?:[一二三四五六七八九十]+、|[（(]|[#\d]|目录|——)/.test(line) || line.length < 12 ? [] : [at],
		);
		if (index >= seeds.length)
			for (let i = movable.length - 1; i > 0; i -= 1) {
				const j = Math.floor(next() * (i + 1));
				const [a, b] = [movable[i] ?? 0, movable[j] ?? 0];
				[lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
			}
		return { base, text: lines.join('\n') };
	});
}

/** Lays out a project with `count` documents in a folder of its own; code and dependencies are linked. */
export function makeProject(folder: string, count: number): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'seeds'), { recursive: true });
	mkdirSync(join(folder, 'content'));
	for (const name of ['node_modules', 'src', 'public', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
		symlinkSync(resolve(name), join(folder, name));
	symlinkSync(resolve('content/guides'), join(folder, 'content/guides'));
	symlinkSync(resolve('content/editions.yaml'), join(folder, 'content/editions.yaml'));
	symlinkSync(resolve('seeds/departments.yaml'), join(folder, 'seeds/departments.yaml'));
	shuffledTexts(count).forEach(({ base, text }, index) => {
		const id = index < 5 ? base.meta.id : `${base.meta.id.slice(0, 2)}-b${index}`;
		const bytes = new TextEncoder().encode(text);
		const meta = {
			...base.meta,
			id,
			order: index + 1,
			title: index < 5 ? base.meta.title : `${base.meta.title}（${index}）`,
			seed_file: `${id}.txt`,
			sha256: createHash('sha256').update(bytes).digest('hex'),
		};
		writeFileSync(join(folder, 'seeds', `${id}.txt`), bytes);
		writeFileSync(join(folder, 'seeds', `${id}.yaml`), stringify(meta));
	});
}
