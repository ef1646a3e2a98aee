/**
 * From this many characters on, the index holds pairs of characters instead of single ones.
 *
 * Pagefind compares the positions of every word of a phrase on every page that has them all, so with single characters
 * the time grows faster than the corpus. Measured (`npm run bench -- search`): at 67 000 characters both answer 95 of 100
 * queries in one millisecond, and single characters need half the bytes; at 665 000 they need 21 ms against 6, so 30 ms,
 * the most a reader should wait, is reached soon after.
 */
export const pairsFrom = 700_000;

/** How the words of an index are cut. */
export type Cut = 'characters' | 'pairs';

/** The cut for a corpus of so many characters. */
export function cutFor(characters: number): Cut {
	return characters < pairsFrom ? 'characters' : 'pairs';
}

/**
 * Folded text as Pagefind words that, searched as a quoted phrase, are found exactly where the text is.
 * In pairs, single characters follow behind all pairs: each once, for queries of one character.
 */
export function toRecord(folded: string, cut: Cut): string {
	const characters = [...folded].map(toWord);
	if (cut === 'characters') return characters.join(' ');
	return [...pair(characters), ...new Set(characters)].join(' ');
}

/** A folded phrase as a quoted search for the words of a record. */
export function toQuery(folded: string, cut: Cut): string {
	const characters = [...folded].map(toWord);
	const words = cut === 'pairs' && characters.length > 1 ? pair(characters) : characters;
	return `"${words.join(' ')}"`;
}

const plain = /^(?:[a-z0-9]|(?=\p{Script=Han})[\p{L}\p{N}])$/u;

/** Pagefind drops signs and strips accents; what it would change is spelt by its number between letters that occur in no text. */
function toWord(character: string): string {
	return plain.test(character) ? character : `ꀀ${(character.codePointAt(0) ?? 0).toString(36)}ꀀ`;
}

function pair(characters: readonly string[]): string[] {
	return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
