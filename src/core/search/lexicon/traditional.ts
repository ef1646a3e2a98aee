/** Traditional characters and what they are in the corpus; made by `build/traditional.ts`. */
export interface TraditionalFile {
	/** Traditional or variant characters … */
	from: string;
	/** … and, at the same place, the character the corpus has for each. */
	to: string;
	/** Pairs of characters of the corpus in which a character of `from` stands as it is: 显著, 乾坤. */
	keep: string[];
}

export interface TraditionalMap {
	characters: Map<string, string>;
	keep: Set<string>;
}

/** Unpacks the published map. */
export function openTraditional({ from, to, keep }: TraditionalFile): TraditionalMap {
	const simple = [...to];
	return { characters: new Map([...from].map((character, place) => [character, simple[place] ?? character])), keep: new Set(keep) };
}

/**
 * Simplified spelling of a phrase, character by character (the characters are OpenCC's, from t, tw and hk).
 * Two characters are both simplified and traditional in the corpus; beside their printed neighbour they stay:
 * 顯著 → 显著 but 著力 → 着力, 乾坤 → 乾坤 but 乾淨 → 干净.
 * Search for the phrase as typed first; a text without such characters comes back unchanged.
 */
export function simplify(text: string, { characters, keep }: TraditionalMap): string {
	const typed = [...text];
	const simple = typed.map((character) => characters.get(character) ?? character);
	return typed
		.map((character, place) => {
			const before = (simple[place - 1] ?? '') + character;
			const after = character + (simple[place + 1] ?? '');
			return keep.has(before) || keep.has(after) ? character : simple[place];
		})
		.join('');
}
