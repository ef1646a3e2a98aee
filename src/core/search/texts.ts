import type { SearchRecord } from './record.ts';

/** `search/texts/{n}.json`: places and texts of a run of clauses, for snippets and for counting hits. */
export interface TextsFile {
	/** Order of the first clause in it. */
	start: number;
	clauses: [place: string[], text: string][];
}

/** Characters a file of texts holds: five kilobytes as sent, and the ten clauses shown first mostly lie in one to four. */
const size = 5000;

/** Order of the first clause of each file, so that each file holds about `size` characters. */
export function shardStarts(lengths: readonly number[]): number[] {
	const starts: number[] = [];
	let held = size;
	lengths.forEach((length, order) => {
		if (held >= size) {
			starts.push(order);
			held = 0;
		}
		held += length;
	});
	return starts;
}

/** The files of texts of all records. */
export function packTexts(records: readonly SearchRecord[]): TextsFile[] {
	const starts = shardStarts(records.map(({ text }) => text.length));
	return starts.map((start, index) => ({
		start,
		clauses: records.slice(start, starts[index + 1]).map(({ place, text }) => [place, text]),
	}));
}

/** Number of the file that holds a clause. */
export function shardOf(starts: readonly number[], order: number): number {
	return starts.findLastIndex((start) => start <= order);
}
