import { joinNames } from './document-names.ts';

/** Words, some of them a link. */
export type LinkedText = { text: string; href?: string }[];

/** Template tag: puts linked words into a sentence; an empty value leaves nothing. */
export function sentence(words: TemplateStringsArray, ...values: (string | number | LinkedText)[]): LinkedText {
	return words.flatMap((text, index) => {
		const value = values[index] ?? '';
		return [{ text }, ...(typeof value === 'object' ? value : [{ text: String(value) }])].filter((part) => part.text !== '');
	});
}

/** Names as links: 甲、乙和丙. */
export function joinLinks(links: readonly { text: string; href: string }[]): LinkedText {
	const joints = joinNames(links.map(() => '\0')).split('\0');
	return links.flatMap((link, index) => [{ text: joints[index] ?? '' }, link]).filter(({ text }) => text !== '');
}

/** Linked texts one after the other, a mark between them. */
export function joinTexts(texts: readonly LinkedText[], mark: string): LinkedText {
	return texts.flatMap((text, index) => (index > 0 ? [{ text: mark }, ...text] : text));
}
