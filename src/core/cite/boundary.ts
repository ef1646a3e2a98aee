import { skipSpace, trimSpace } from './text-search.ts';

// Beside these marks every browser sees a word boundary, whatever dictionary it cuts Chinese words by.
const mark = /[\s，。；：、？！…—“”（）《》〈〉〔〕【】]/;
const word = /\w/;

/** Whether every browser ends a word here. A mark between two digits or letters may bind them, as in 1，000. */
export function isBoundary(text: string, at: number): boolean {
	const char = (offset: number) => text.charAt(at + offset);
	if (at <= 0 || at >= text.length) return true;
	const afterMark = mark.test(char(-1)) && !(word.test(char(-2)) && word.test(char(0)));
	const beforeMark = mark.test(char(0)) && !(word.test(char(-1)) && word.test(char(1)));
	return afterMark || beforeMark;
}

/** Nearest boundary at least `reach` characters before `at`, within the same block; `at` itself for no reach. */
export function boundaryBefore(text: string, at: number, reach: number): number {
	const block = text.lastIndexOf('\n', at - 1) + 1;
	let to = Math.max(at - reach, at ? block : 0);
	while (reach && to > block && !isBoundary(text, to)) to--;
	return Math.min(skipSpace(text, to), at);
}

/** Nearest boundary at least `reach` characters after `at`, within the same block; `at` itself for no reach. */
export function boundaryAfter(text: string, at: number, reach: number): number {
	const next = text.indexOf('\n', at);
	const block = next < 0 ? text.length : next;
	let to = Math.min(at + reach, block);
	while (reach && to < block && !isBoundary(text, to)) to++;
	return Math.max(trimSpace(text, to), at);
}
