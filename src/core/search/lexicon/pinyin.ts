import type { Terms } from './terms.ts';

/** A character of a term with its syllable; letters and digits stand for themselves. */
export interface Sound {
	character: string;
	syllable: string;
	/** Place in the text, in UTF-16 units. */
	at: number;
}

/** Typed pinyin without tones, blanks and apostrophes, ü as v: `Lǚ liáng` → `lvliang`. Han characters stay. */
export function cleanPinyin(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/u(\p{M}*)\u0308/gu, 'v')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The sounds of a text, letter by letter, punctuation left out. */
export function soundsOf(text: string, { readings, wordsRead }: Pick<Terms, 'readings' | 'wordsRead'>): Sound[] {
	const syllables = [...text].map((character) => readings.get(character) ?? character.normalize('NFKC').toLowerCase());
	for (const [word, read] of wordsRead)
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
			syllables.splice(Array.from(text.slice(0, at)).length, read.length, ...read);
	let at = 0;
	return [...text]
		.map((character, place) => {
			at += character.length;
			return { character, syllable: syllables[place] ?? '', at: at - character.length };
		})
		.filter(({ character }) => /[\p{L}\p{N}]/u.test(character));
}

/** How pinyin fits a word: how many characters it names, and how many of them only by initials. */
export interface Fit {
	named: number;
	initials: number;
}

/**
 * Fits cleaned pinyin to the beginning of a word: syllables, initials (also zh, ch, sh) and characters in any mixture,
 * and a last syllable not typed to its end. The fewest initials win; undefined when it does not fit.
 */
export function fitPinyin(typed: string, sounds: readonly Sound[], from = 0): Fit | undefined {
	const known = new Map<number, Fit | undefined>();
	const fit = (at: number, place: number): Fit | undefined => {
		if (at === typed.length) return { named: place - from, initials: 0 };
		const sound = sounds[place];
		const state = place * (typed.length + 1) + at;
		if (!sound || known.has(state)) return known.get(state);
		let best: Fit | undefined;
		for (const [length, initial] of listBites(typed.slice(at), sound)) {
			const rest = fit(at + length, place + 1);
			const found = rest && { named: rest.named, initials: rest.initials + (initial ? 1 : 0) };
			if (found && (!best || found.initials < best.initials)) best = found;
		}
		known.set(state, best);
		return best;
	};
	return fit(0, from);
}

/** Lengths of the text that can stand for one character: a syllable, the last one's beginning, the character, initials. */
function listBites(rest: string, { character, syllable }: Sound): [length: number, initial: boolean][] {
	const bites: [number, boolean][] = [];
	for (const spelling of new Set([syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')]))
		if (rest.startsWith(spelling)) bites.push([spelling.length, false]);
		else if (rest.length > 1 && spelling.startsWith(rest)) bites.push([rest.length, false]);
	if (rest.startsWith(character.toLowerCase())) bites.push([character.length, false]);
	const initial = /^(?:[zcs]h|[a-z])/.exec(syllable)?.[0] ?? '';
	if (initial && syllable !== initial) {
		if (rest.startsWith(initial)) bites.push([initial.length, true]);
		if (initial.length > 1 && rest.startsWith(initial.charAt(0))) bites.push([1, true]);
	}
	return bites;
}
