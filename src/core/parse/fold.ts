/**
 * Folds width so that patterns need one spelling only: full-width ASCII forms to ASCII, any blank to a space.
 * One UTF-16 unit in, one out: offsets stay valid.
 */
export function fold(text: string): string {
	return text
		.replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'))
		.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
		.replace(/[\s\u3000\u00a0\u2000-\u200b\ufeff\ue004]/g, ' ');
}

/** Characters that leave no ink: blanks of any width, zero-width characters, private-use marks left by converters. */
export const inkless = /[\s\u3000\u00a0\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\ufeff\ue000-\uf8ff]/;

/**
 * Width of a line in ems: 1 for a full-width character, ½ for ASCII.
 * Half-width punctuation counts 1: next to Han it was full-width before somebody converted it.
 */
export function emWidth(text: string): number {
	let width = 0;
	for (const character of text) width += character.charCodeAt(0) < 0x2e80 && !/[“”‘’—…·〔〕,;:()!?]/.test(character) ? 0.5 : 1;
	return width;
}
