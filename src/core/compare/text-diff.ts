import { diffArrays } from 'diff';
import { cutTokens, type Token } from './editor-tokens.ts';

/** A stretch both texts have, or only the older, or only the newer. */
export interface DiffRun {
	kind: 'same' | 'removed' | 'added';
	tokens: Token[];
}

/** Text of a run. */
export function textOfRun({ tokens }: DiffRun): string {
	return tokens.map(({ text }) => text).join('');
}

/**
 * What changed between two wordings of one clause, by the tokens an editor compares (see `cutTokens`).
 * Words in common that are too short to be read between two changes join the changes on both sides.
 * The runs without the added ones are the older text, without the removed ones the newer.
 */
export function diffTexts(older: string, newer: string, names: readonly string[]): DiffRun[] {
	const changes = diffArrays(cutTokens(older, names), cutTokens(newer, names), {
		comparator: (a, b) => a.text === b.text,
	});
	const runs = changes.map(({ value, added, removed }): DiffRun => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		tokens: value,
	}));
	return tidy(runs);
}

/** A common stretch of fewer Han characters than this between two changes is noise to a reader. */
const readable = 2;

function tidy(runs: readonly DiffRun[]): DiffRun[] {
	const tidied: DiffRun[] = [];
	let removed: Token[] = [];
	let added: Token[] = [];
	const flush = (): void => {
		if (removed.length > 0) tidied.push({ kind: 'removed', tokens: removed });
		if (added.length > 0) tidied.push({ kind: 'added', tokens: added });
		removed = [];
		added = [];
	};
	runs.forEach((run, index) => {
		if (run.kind === 'removed') removed.push(...run.tokens);
		else if (run.kind === 'added') added.push(...run.tokens);
		else if (removed.length + added.length > 0 && index < runs.length - 1 && isNoise(run)) {
			removed.push(...run.tokens);
			added.push(...run.tokens);
		} else {
			flush();
			tidied.push(run);
		}
	});
	flush();
	return tidied;
}

function isNoise({ tokens }: DiffRun): boolean {
	const words = tokens.filter(({ kind }) => kind !== 'mark');
	return tokens.every(({ kind }) => kind === 'word' || kind === 'mark') && words.map(({ text }) => text).join('').length < readable;
}
