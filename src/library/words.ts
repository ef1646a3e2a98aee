const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

const closing = /^[\d”’》〉）』」、，。；：年月日业性化省市县区类型式]/;
const opening = /[“‘《〈（『「]$/;

/** Cuts a title into the words a line may break between; marks, suffixes and lone characters stay with their neighbours. */
export function cutWords(title: string): string[] {
	const words: string[] = [];
	for (const { segment } of segmenter.segment(title)) {
		const last = words.at(-1);
		const isPair = last?.length === 1 && segment.length === 1;
		if (last !== undefined && (isPair || closing.test(segment) || opening.test(last))) words[words.length - 1] = last + segment;
		else words.push(segment);
	}
	return words;
}

/** Puts break opportunities between the words of marked-up text; the text itself stays as it is. */
export function breakWords(html: string): string {
	return html.replace(/(^|>)([^<&]+)(?=<|$)/g, (_, edge: string, text: string) => edge + cutWords(text).join('<wbr>'));
}
