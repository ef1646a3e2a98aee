import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { ownText, textOfPiece, walk, type Clause } from '../../src/core/model/clause.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { readSeeds } from '../../src/core/write/seeds.ts';

/** A repeatable pseudo-random sequence of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

type Seed = ReturnType<typeof readSeeds>['seeds'][number];

/** Texts of `count` documents: the five seeds, then the five with their paragraphs dealt out anew below the printed headings. */
export function shuffledTexts(count: number): { base: Seed; text: string }[] {
	const { seeds } = readSeeds('seeds');
	const next = random(20261121);
	const trees = seeds.map(({ bytes, emendations }) => parse(new TextDecoder().decode(bytes), emendations).clauses);
	return Array.from({ length: count }, (_, index) => {
		const base = seeds[index % seeds.length];
		const tree = trees[index % seeds.length];
		if (!base || !tree) throw new Error('no seeds');
		return { base, text: index < seeds.length ? new TextDecoder().decode(base.bytes) : dealOut(tree, next) };
	});
}

function dealOut(tree: readonly Clause[], next: () => number): string {
	const clauses = [...walk(tree)].map(([clause]) => clause);
	const movable = clauses.filter((clause) => clause.part === null && clause.label !== '' && ownText(clause) !== '');
	const texts = movable.map(ownText);
	for (let i = texts.length - 1; i > 0; i -= 1) {
		const j = Math.floor(next() * (i + 1));
		[texts[i], texts[j]] = [texts[j] ?? '', texts[i] ?? ''];
	}
	const dealt = new Map(movable.map((clause, index) => [clause, texts[index] ?? '']));
	return `${clauses
		.map((clause) => lineOf(clause, dealt.get(clause) ?? ownText(clause)))
		.filter((line) => line !== '')
		.join('\n')}\n`;
}

/** A clause as printed, with another text of its own. */
function lineOf(clause: Clause, text: string): string {
	const printed = (kind: 'label' | 'heading' | 'units'): string =>
		clause.pieces
			.filter((piece) => piece.kind === kind)
			.map(textOfPiece)
			.join('');
	const isRunIn = clause.pieces.some((piece) => piece.kind === 'heading' && piece.run_in);
	const head = printed('label') + printed('heading');
	const body = text + printed('units');
	return head === '' || isRunIn || printed('heading') === ''
		? `　　${head}${body}`
		: [head, body && `　　${body}`].filter((line) => line).join('\n');
}

/** Lays out a project with `count` documents in a folder of its own; the code is copied, dependencies are linked. */
export function makeProject(folder: string, count: number): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'seeds'), { recursive: true });
	mkdirSync(join(folder, 'content'));
	// Astro compiles components by their real path: sources must lie in the project itself.
	for (const name of ['src', 'public', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
		cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	cpSync('content/guides', join(folder, 'content/guides'), { recursive: true });
	cpSync('content/editions.yaml', join(folder, 'content/editions.yaml'));
	cpSync('seeds/departments.yaml', join(folder, 'seeds/departments.yaml'));
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
