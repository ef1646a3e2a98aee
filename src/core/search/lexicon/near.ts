import { soundsOf } from './pinyin.ts';
import type { Terms } from './terms.ts';
import { listWords } from './words.ts';

/** Longer phrases are sentences; nobody misspells those by one character. */
const longest = 24;

const cut = new WeakMap<Terms, string[]>();

/**
 * Printed words close to a phrase that is not printed, closest first: of the same sound (太园 → 太原), with two characters
 * swapped (流物 → 物流), one different, missing or too many (物流枢钮 → 物流枢纽).
 * They are whole words cut out of topics, units and places, so each has hits. Two characters of which one differs are
 * another word and no spelling: 新疆 is near nothing.
 */
export function nearTerms(phrase: string, terms: Terms, limit = 5): string[] {
	const typed = letters(phrase);
	if (typed.length < 2 || typed.length > longest) return [];
	const sound = say(typed.join(''), terms);
	const ranked = cutWords(terms).flatMap((near): [string, number][] => {
		const characters = letters(near);
		if (Math.abs(characters.length - typed.length) > 1 || characters.join('') === typed.join('')) return [];
		if (characters.length === typed.length && say(near, terms) === sound) return [[near, 0]];
		const difference = compare(characters, typed);
		if (difference === 'swapped') return [[near, 1]];
		return difference && typed.length > 2 ? [[near, difference === 'different' ? 2 : 3]] : [];
	});
	return ranked
		.sort(([, a], [, b]) => a - b)
		.map(([near]) => near)
		.slice(0, limit);
}

/** Every run of whole words in the printed terms, each once. */
function cutWords(terms: Terms): string[] {
	const known = cut.get(terms);
	if (known) return known;
	const runs = new Set<string>();
	for (const { query, kind } of terms.list) {
		if (kind === 'document') continue;
		runs.add(query);
		const words = listWords(query);
		for (const { start } of words) for (const { end } of words) if (end > start + 1) runs.add(query.slice(start, end));
	}
	const made = [...runs];
	cut.set(terms, made);
	return made;
}

/** How two words of nearly one length differ, if in one place only. */
function compare(a: readonly string[], b: readonly string[]): 'swapped' | 'different' | 'longer' | undefined {
	const first = a.findIndex((character, place) => character !== b[place]);
	const at = first < 0 ? a.length : first;
	const same = (from: number, other: number): boolean => a.slice(from).join('') === b.slice(other).join('');
	if (a.length !== b.length) return (a.length > b.length ? same(at + 1, at) : same(at, at + 1)) ? 'longer' : undefined;
	if (a[at] === b[at + 1] && a[at + 1] === b[at] && same(at + 2, at + 2)) return 'swapped';
	return same(at + 1, at + 1) ? 'different' : undefined;
}

function say(text: string, terms: Terms): string {
	return soundsOf(text, terms)
		.map(({ syllable }) => syllable)
		.join(' ');
}

function letters(text: string): string[] {
	return [
		...text
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, ''),
	];
}
