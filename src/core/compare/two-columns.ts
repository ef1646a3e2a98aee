import { textOfRun, type DiffRun } from './text-diff.ts';

/** A stretch of a column: in both texts, or in this one only. */
export interface ColumnRun {
	isOwn: boolean;
	text: string;
}

/** One text of a comparison, line by line; put together its runs are the text. */
export type Column = ColumnRun[][];

/**
 * Splits what changed between two texts into a column for each.
 * @param runs of texts whose lines are parted by line feeds
 */
export function splitColumns(runs: readonly DiffRun[]): [older: Column, newer: Column] {
	return [takeSide(runs, 'removed'), takeSide(runs, 'added')];
}

function takeSide(runs: readonly DiffRun[], own: 'removed' | 'added'): Column {
	const lines: Column = [[]];
	for (const run of runs) {
		if (run.kind !== 'same' && run.kind !== own) continue;
		textOfRun(run)
			.split('\n')
			.forEach((text, index) => {
				if (index > 0) lines.push([]);
				if (text !== '') lines.at(-1)?.push({ isOwn: run.kind === own, text });
			});
	}
	return lines;
}
