/**
 * Offsets at which the sentences of a text end: after 。！？ and the closing marks that follow, outside brackets.
 * Quotation marks do not hide a full stop; round brackets do.
 */
export function sentenceEnds(text: string): number[] {
	const ends: number[] = [];
	let depth = 0;
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index] ?? '';
		if (/[（(]/.test(character)) depth += 1;
		else if (/[）)]/.test(character)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && /[。！？]/.test(character)) {
			while (/[。！？”’）》】]/.test(text[index + 1] ?? '')) index += 1;
			ends.push(index + 1);
		}
	}
	if (text.length > 0 && ends.at(-1) !== text.length) ends.push(text.length);
	return ends;
}
