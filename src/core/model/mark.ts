import { textOfPiece, type Clause, type Run } from './clause.ts';

/** What a mark in the text stands for. */
export const markKinds = ['target', 'place', 'unit'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A stretch of a clause's full text that links to the page of a fact. */
export interface Mark {
	kind: MarkKind;
	/** Path of the page in the site: `places/taiyuan/`. */
	to: string;
	offset: number;
	length: number;
}

/** Runs under one mark, or under none. */
export interface Marked {
	mark: Mark | null;
	runs: Run[];
}

/**
 * Cuts the runs of a piece at its marks.
 * A mark that would cut an emended word, or enclose one (a link cannot hold a link), is left out.
 * @param start offset of the first run in the clause's full text
 * @param marks in order, not overlapping
 */
export function markRuns(runs: readonly Run[], start: number, marks: readonly Mark[]): Marked[] {
	const parts: Marked[] = [];
	const add = (mark: Mark | null, run: Run): void => {
		const last = parts.at(-1);
		if (run === '') return;
		if (last && last.mark === null && mark === null) last.runs.push(run);
		else parts.push({ mark, runs: [run] });
	};
	let offset = start;
	for (const run of runs) {
		const length = typeof run === 'string' ? run.length : run.text.length;
		if (typeof run !== 'string') add(null, run);
		else {
			let done = 0;
			for (const mark of marks) {
				const from = mark.offset - offset;
				if (from < done || from + mark.length > length) continue;
				add(null, run.slice(done, from));
				add(mark, run.slice(from, from + mark.length));
				done = from + mark.length;
			}
			add(null, run.slice(done));
		}
		offset += length;
	}
	return parts;
}

/** Each piece of a clause with where it begins in the clause's full text. */
export function withOffsets(pieces: Clause['pieces']): { piece: Clause['pieces'][number]; start: number }[] {
	let start = 0;
	return pieces.map((piece) => {
		const entry = { piece, start };
		start += textOfPiece(piece).length;
		return entry;
	});
}
