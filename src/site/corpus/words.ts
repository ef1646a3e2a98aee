const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

const closing = /^[\d”’》〉）」』」、，。；：年月日业性化省市县区类型式厅的]/;
const opening = /[“‘《〈（『「]$/;
/** Short quoted words read as one: “十四五”. */
const quoted = /“[^“”]{1,6}”/g;

/** Cuts a title into the words a line may break between; marks, suffixes and lone characters stay with their neighbours. */
export function cutWords(title: string): string[] {
	const groups = [...title.matchAll(quoted)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
	const words: string[] = [];
	for (const { segment, index } of segmenter.segment(title)) {
		const last = words.at(-1);
		const isPair = last?.length === 1 && segment.length === 1;
		const isWithin = groups.some(({ start, end }) => start < index && index < end);
		if (last !== undefined && (isPair || isWithin || closing.test(segment) || opening.test(last))) words[words.length - 1] = last + segment;
		else words.push(segment);
	}
	return words;
}

/** Puts break opportunities between the words of marked-up text; the text itself stays as it is. */
export function breakWords(html: string): string {
	return html.replace(/(^|>)([^<&]+)(?=<|$)/g, (_, edge: string, text: string) => edge + cutWords(text).join('<wbr>'));
}
