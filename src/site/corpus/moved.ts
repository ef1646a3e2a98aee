import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { moves } from '../../core/model/moves.ts';

const file = resolve('content/moved.json');
const moved = existsSync(file) ? moves.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};

/** Moved clauses of a document: the id in the old address, and the id it has now. */
export function listMoved(document: string): { from: string; to: string }[] {
	const local = (id: string): string => id.slice(id.indexOf('/') + 1);
	return (
		Object.entries(moved)
			// Sentences have anchors, not pages.
			.filter(([from]) => from.startsWith(`${document}/`) && !/j\d+$/.test(from))
			.map(([from, to]) => ({ from: local(from), to: local(to) }))
	);
}
