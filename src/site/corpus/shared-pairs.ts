import { sharedPath } from '../../core/compare/twins.ts';
import { layWords, type Wording } from '../../core/compare/worded-clauses.ts';
import { sharedPairs } from '../../core/model/shared-passage.ts';
import { readClauses } from './clause-tree.ts';
import { listContents, type ContentsEntry } from './contents.ts';
import { readerOf } from './reader.ts';

const wordings = new Map<string, Wording>();

/** The shared passages of every two documents, in order of time. */
export const readSharedPairs = readerOf('content/shared-passages.json', sharedPairs);

/** Path of the page of two documents' shared passages, in whatever order they are named. */
export function findSharedPath(one: string, other: string): string | undefined {
	const pair = readSharedPairs().find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
	return pair && sharedPath(pair.a, pair.b);
}

/** The words of a document, laid out once. */
export function readWording(document: string): Wording {
	const known = wordings.get(document);
	if (known) return known;
	const clauses = readClauses(document);
	const wording = layWords(clauses, listContents(clauses).flatMap(listWords));
	wordings.set(document, wording);
	return wording;
}

/** The blocks of an entry of the contents: its number and its title. */
function listWords({ label, title, children }: ContentsEntry): string[] {
	return [label, title, ...children.flatMap(listWords)];
}
