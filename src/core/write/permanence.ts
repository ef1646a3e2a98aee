import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { fullText, textOfRuns, walk } from '../model/clause.ts';
import type { Moves } from '../model/moves.ts';
import type { Edition } from './edition.ts';

/** `content/published.lock.json`: every id ever published with the hash of its reading text. */
const lockFile = z.record(z.string(), z.string());

/** One entry of `content/changes.yaml`: why a published id changed its text, moved or was withdrawn. */
export const change = z.strictObject({
	date: z.iso.date(),
	/** `{document}/{clause}` or `{document}/{sentence}` as published before. */
	id: z.string(),
	kind: z.enum(['text', 'moved', 'withdrawn']),
	/** New id, for a moved one. */
	to: z.string().optional(),
	/** Hash the text has now, as the failing check printed it; for a changed text. */
	hash: z.string().optional(),
	reason: z.string().min(1),
});
export type Change = z.output<typeof change>;

export interface Permanence {
	problems: string[];
	/** New text of the lock file. */
	lock: string;
	/** Old id → new id, for redirects and in-page anchors. */
	moved: Moves;
}

/** Published ids of an edition with the hashes of their own reading text: clauses and sentences. */
export function publishedIds({ meta, clauses }: Edition): Map<string, string> {
	const ids = new Map<string, string>();
	for (const [clause] of walk(clauses)) {
		ids.set(`${meta.id}/${clause.id}`, hash(fullText(clause)));
		for (const piece of clause.pieces) {
			if (piece.kind === 'heading' && piece.id) ids.set(`${meta.id}/${piece.id}`, hash(textOfRuns(piece.runs)));
			if (piece.kind === 'text')
				for (const sentence of piece.sentences) if (sentence.id) ids.set(`${meta.id}/${sentence.id}`, hash(textOfRuns(sentence.runs)));
		}
	}
	return ids;
}

/**
 * Compares what would be published with what was: an id may not vanish, and its text may not change, without an entry in `changes.yaml` that says why.
 * @param folder the `content` folder with the lock file and the changes
 */
export function checkPermanence(editions: readonly Edition[], folder: string): Permanence {
	const before = lockFile.parse(JSON.parse(readOr(join(folder, 'published.lock.json'), '{}')));
	const changes = z.array(change).parse(parseYaml(readOr(join(folder, 'changes.yaml'), '[]')) ?? []);
	return comparePublished(before, new Map(editions.flatMap((edition) => [...publishedIds(edition)])), changes);
}

/** The comparison itself, without files. */
export function comparePublished(
	before: { [id: string]: string },
	now: ReadonlyMap<string, string>,
	changes: readonly Change[],
): Permanence {
	const problems: string[] = [];
	const moved: Moves = {};
	for (const [id, old] of Object.entries(before)) {
		const entry = changes.findLast((candidate) => candidate.id === id);
		const current = now.get(id);
		if (entry?.kind === 'moved' && entry.to !== undefined) {
			if (!now.has(entry.to))
				problems.push(`content/changes.yaml  id-moved-nowhere\n  ${id} 记为移到 ${entry.to}，但没有这个编号。\n  请核对 to。`);
			else moved[id] = entry.to;
		}
		if (current === undefined && entry?.kind !== 'moved' && entry?.kind !== 'withdrawn')
			problems.push(
				`content/published.lock.json  id-vanished\n  已公布的编号 ${id} 不见了，别人的链接会失效。\n  请恢复它；若确须移动或撤下，请在 content/changes.yaml 写明 kind: moved（与 to）或 withdrawn，并说明理由。`,
			);
		if (current !== undefined && current !== old && !(entry?.kind === 'text' && entry.hash === current))
			problems.push(
				`content/published.lock.json  text-changed\n  ${id} 的文字与公布时不同（现为 ${current}）。\n  请恢复原文；若是校改，请在 content/changes.yaml 写明 kind: text、hash: ${current} 与理由。`,
			);
	}
	const lock = Object.fromEntries([...Object.entries(before).filter(([id]) => !now.has(id)), ...now].sort(([a], [b]) => (a < b ? -1 : 1)));
	return {
		problems,
		lock: `${JSON.stringify(lock, null, 0).replaceAll('","', '",\n"')}\n`,
		moved,
	};
}

function readOr(file: string, fallback: string): string {
	return existsSync(file) ? readFileSync(file, 'utf8') : fallback;
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
