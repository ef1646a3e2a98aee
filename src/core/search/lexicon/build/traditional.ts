import { Converter } from 'opencc-js/t2cn';
import type { TraditionalFile } from '../traditional.ts';

/** CJK ideographs with extension A: OpenCC's pairs beyond them are too rare for anyone to type. */
const blocks = [
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
] as const;

/**
 * The traditional characters whose simplified form is in the corpus, as OpenCC converts each from the standards
 * of Taiwan, Hong Kong and its own: a tenth of the converter's dictionaries, and all these texts can need.
 * @param text the whole corpus, any order
 */
export function makeTraditional(text: string): TraditionalFile {
	const corpus = new Set(text);
	const pairs = new Map<string, string>();
	for (const from of ['t', 'tw', 'hk'] as const) {
		const convert = Converter({ from, to: 'cn' });
		for (const [first, last] of blocks)
			for (let code = first; code <= last; code += 1) {
				const character = String.fromCodePoint(code);
				const simple = convert(character);
				if (simple !== character && corpus.has(simple)) pairs.set(character, simple);
			}
	}
	const sorted = [...pairs].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
	return { from: sorted.map(([from]) => from).join(''), to: sorted.map(([, to]) => to).join(''), keep: listKept(text, pairs) };
}

/** Printed pairs with an ambiguous character whose converted form is not printed: 显著 (no 显着), 乾坤 (no 干坤). */
function listKept(text: string, pairs: ReadonlyMap<string, string>): string[] {
	const kept = new Set<string>();
	for (const [, pair = ''] of text.matchAll(/(?=(\p{Script=Han}{2}))/gu)) {
		const converted = [...pair].map((character) => pairs.get(character) ?? character).join('');
		if (converted !== pair && !text.includes(converted)) kept.add(pair);
	}
	return [...kept].sort();
}
