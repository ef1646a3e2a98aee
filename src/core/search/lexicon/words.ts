const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of a text with their places, as the browser's dictionary cuts it. */
export function listWords(text: string): { word: string; start: number; end: number }[] {
	return [...segmenter.segment(text)]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment, index }) => ({ word: segment, start: index, end: index + segment.length }));
}

/** The different words of a phrase without results, to be offered one by one; nothing when it is one word or a text. */
export function splitWords(phrase: string): string[] {
	const words = [...new Set(listWords(phrase.normalize('NFKC').slice(0, 200)).map(({ word }) => word))];
	const telling = words.filter((word) => word.length > 1);
	const offered = telling.length > 0 ? telling : words;
	return words.length > 1 ? offered.slice(0, 8) : [];
}
