/** A text as search sees it, and where each of its UTF-16 units came from. */
export interface Folded {
	text: string;
	/** Start and end, in the original text, of the character each unit was folded from. */
	starts: number[];
	ends: number[];
}

const blank = /^[\s\p{Z}\p{Cc}\p{Cf}]$/u;
const digit = /^[0-9]$/;

/** Light signs by class; a class is what a sign between two digits is folded to. */
const light = [
	['"', /^[\p{Pi}\p{Pf}"'`´〝〞〟]$/u],
	[')', /^[\p{Ps}\p{Pe}]$/u],
	['-', /^[\p{Pd}~−─━]$/u],
	[',', /^[,、·・•‧∙…⋯]$/u],
] as const;

/**
 * The one form in which texts, queries and index are compared: a query is found in a text when its folded form is part of the text's.
 *
 * - Compatibility forms (NFKC) and lower case: ＯＡ, OA and oa are one; so are ％ and %, ： and :.
 * - Blanks, control and invisible format characters are dropped.
 * - Light punctuation is dropped: quotes “”‘’"'`, all brackets （）()〔〕[]【】《》〈〉「」{}, dashes —–-－~～, commas ，、 and dots ·•….
 *   Between two digits it stands for something, so there it is kept, one sign a class: 1—2, 1-2 and 1~2 are one,
 *   〔2021〕21 and (2021)21 are one, and neither is found by 12 or 202121.
 * - All else is kept: letters, figures, % + . / & = < > and the ends of sentences and clauses 。；：！？, which no phrase runs across unless typed.
 */
export function fold(text: string): string {
	return foldWithPlaces(text).text;
}

/** The same with the places the characters came from. */
export function foldWithPlaces(text: string): Folded {
	const folded: Folded = { text: '', starts: [], ends: [] };
	const add = (character: string, start: number, end: number): void => {
		folded.text += character;
		for (let unit = 0; unit < character.length; unit += 1) {
			folded.starts.push(start);
			folded.ends.push(end);
		}
	};
	let between: [sign: string, start: number, end: number][] = [];
	let start = 0;
	for (const source of text) {
		const end = start + source.length;
		for (const { character, isLight } of partsOf(source)) {
			if (isLight) {
				if (between.at(-1)?.[0] !== character) between.push([character, start, end]);
				continue;
			}
			if (between.length > 0 && digit.test(character) && digit.test(folded.text.at(-1) ?? '')) for (const kept of between) add(...kept);
			between = [];
			add(character, start, end);
		}
		start = end;
	}
	return folded;
}

/** What one character is folded to: characters that stay, or the class of a light sign. */
type Part = { character: string; isLight: boolean };

// A corpus has few different characters; looking them up is five times as fast as testing each anew.
const known = new Map<string, Part[]>();

function partsOf(source: string): Part[] {
	let parts = known.get(source);
	if (!parts) {
		parts = [...lightForm(source)]
			.filter((character) => !blank.test(character))
			.map((character): Part => {
				const sign = light.find(([, pattern]) => pattern.test(character))?.[0];
				return { character: sign ?? character, isLight: sign !== undefined };
			});
		known.set(source, parts);
	}
	return parts;
}

/** Compatibility form in lower case; an ellipsis would become three full stops, which are no light sign. */
function lightForm(character: string): string {
	return character === '…' ? character : character.normalize('NFKC').toLowerCase();
}
