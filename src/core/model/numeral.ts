/** What a numeral does in the text. */
export const numeralClasses = ['target', 'name', 'reference', 'date', 'heading', 'count', 'lexical'] as const;
export type NumeralClass = (typeof numeralClasses)[number];

/** A numeral of a text: Arabic or Chinese figures without their unit, `offset` in UTF-16 units from the start. */
export interface Numeral {
	token: string;
	offset: number;
}

const figures = /[0-9]+(?:\.[0-9]+)?[十百千万亿]*|[〇零一二三四五六七八九十百千万亿两]+/g;

/** All numerals of a text in order; 1000亿 and 三十六 are one each, 2:2 two. */
export function findNumerals(text: string): Numeral[] {
	return [...text.matchAll(figures)].map((match) => ({ token: match[0], offset: match.index }));
}

/** Characters Unicode calls numbers that `findNumerals` does not read, such as ① or 卅 (words that are also names, 伍 and 陆, aside): there must be none. */
export function unreadNumerals(text: string): string[] {
	return text.replace(figures, '').match(/[\p{N}卅廿卌壹贰叁肆柒捌玖佰仟萬億]/gu) ?? [];
}
