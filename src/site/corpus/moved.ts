import { moves } from '../../core/model/moves.ts';
import { readerOf } from './reader.ts';

const readMoves = readerOf('content/moved.json', moves);

/** Moved clauses of a document: the id in the old address, and the id it has now. */
export function listMoved(document: string): { from: string; to: string }[] {
	const local = (id: string): string => id.slice(id.indexOf('/') + 1);
	return (
		Object.entries(readMoves())
			// Sentences have anchors, not pages.
			.filter(([from]) => from.startsWith(`${document}/`) && !/j\d+$/.test(from))
			.map(([from, to]) => ({ from: local(from), to: local(to) }))
	);
}
