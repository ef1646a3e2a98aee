import type { CitationIndex, CitedDocument } from './citation-index.ts';

/** Stood after a title of ours in the citations of 2026, where brackets stand now. */
const formerMark = '〔题名为本站拟定〕'.normalize('NFKC');

/** Letters and digits only: 〔2021〕, [2021] and （2021） are the same, and so are “十四五” and 十四五. */
export function squash(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
			[...year].map((digit) => '零一二三四五六七八九'.indexOf(digit.replace('〇', '零'))).join(''),
		)
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Documents whose id, number, title or short title a text is, exactly but for punctuation; a title may stand beside its number. */
export function findNamedDocuments(text: string, { documents }: CitationIndex): CitedDocument[] {
	const typed = squash(text);
	return documents.filter((document) => {
		const [rest, numbered] = takeNumber(typed, document);
		const named = [document.id, ...document.names.slice(0, 2)].some((name) => squash(name) === rest);
		return named || (numbered && rest === '');
	});
}

/** How far a typed name may differ from the names of a document. */
export type NameFreedom = 'whole' | 'kind-or-year' | 'free';

/** Words that say a document is meant: 行动计划, 规划, 方案, or a year. */
const kindOrYear = /计划|规划|方案|\d{4}|\d\d年/;

/**
 * Documents a text may mean: 青海方案, 十四五规划, 2021年计划, a number without 号, a title with its number.
 * A name may leave characters of the title out, in order, if it says what kind of document or which year or province it
 * means; years and numbers are whole, so 晋政发〔2021〕1号 is nothing. `whole` takes complete names only, and
 * `kind-or-year` no bare province.
 */
export function findMeantDocuments(text: string, index: CitationIndex, freedom: NameFreedom): CitedDocument[] {
	const named = findNamedDocuments(text, index);
	if (named.length > 0) return named;
	const typed = squash(text.replace(formerMark, ''))
		.replace(/^(?:参?见|根据|依据|按照?)/, '')
		.replace(/[的中之里]$/, '');
	return index.documents.filter((document) => {
		const [rest, numbered] = takeNumber(typed, document);
		if (numbered || rest === '') return numbered;
		const names = document.names.map(squash);
		if (names.includes(rest)) return true;
		const telling = kindOrYear.test(rest) || (freedom === 'free' && rest.startsWith(names[1]?.slice(0, 2) ?? ''));
		return freedom !== 'whole' && telling && names.some((name) => abbreviates(rest, name));
	});
}

/** What is left of a squashed text without the document's number, with or without its 号. */
function takeNumber(typed: string, { number }: CitedDocument): [rest: string, numbered: boolean] {
	const whole = squash(number);
	const bare = whole.replace(/号$/, '');
	if (whole === '') return [typed, false];
	const said = typed.replace(/(?<=\d{4})[年第]+(?=\d+号)/, '');
	if (said.includes(whole)) return [said.replace(whole, ''), true];
	return typed === bare ? ['', true] : [typed, false];
}

/** True when the Han characters and whole numbers of a text stand in a name in the same order; 21年 may be short for 2021年. */
function abbreviates(typed: string, name: string): boolean {
	const words = split(typed);
	const named = split(name);
	if (words.length < 2 && !/^\d{4}$/.test(typed)) return false;
	let at = 0;
	return words.every((word, place) => {
		const short = /^\d\d$/.test(word) && words[place + 1] === '年';
		while (at < named.length && named[at] !== word && !(short && named[at]?.endsWith(word) && named[at]?.length === 4)) at += 1;
		at += 1;
		return at <= named.length;
	});
}

function split(text: string): string[] {
	return text.match(/\d+|[a-z]+|./gu) ?? [];
}
