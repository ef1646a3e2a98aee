import { commitmentTable } from '../model/commitment-words.ts';

/** What a token is to an editor. */
export type TokenKind = 'figure' | 'unit' | 'commitment' | 'word' | 'mark';

/** A stretch of text that a comparison never cuts. */
export interface Token {
	kind: TokenKind;
	text: string;
}

/** Words that say how firmly something is promised; they stay in one piece. */
export const commitmentWords = commitmentTable.filter(({ token }) => token).map(({ word }) => word);

const number = '(?:[0-9]+(?:\\.[0-9]+)?|[一二两三四五六七八九十百千]+(?=[个家条处座户套项所批次]))';
const units =
	'(?:个百分点|万人次|人次|亿元|万元|万亩|万套|万个|万户|万人|公里|小时|分钟|个月|[%‰元亩个家条处座户套项所部批次年月日周人级届期号])';
const figure = `(?:不低于|不少于|不超过|超过|突破|达到|约|近)?${number}(?:[—－~～\\-:至到]${number})*[十百千万亿]*${units}?(?:及以上|以上|以下|左右|以内)?`;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Cuts a text into the tokens an editor compares: a figure with its unit and modifier (`8%以上`, `6—8个`), the name of a unit,
 * a word of commitment, a word as the Unicode segmenter cuts Chinese, a mark of punctuation. The tokens put together are the text.
 * @param names names of responsible units
 */
export function cutTokens(text: string, names: readonly string[]): Token[] {
	const alternatives = [
		names.length > 0
			? `(?<unit>${[...names]
					.sort((a, b) => b.length - a.length)
					.map(escape)
					.join('|')})`
			: '(?<unit>$^)',
		`(?<figure>${figure})`,
		`(?<commitment>${[...commitmentWords].sort((a, b) => b.length - a.length).join('|')})`,
		'(?<mark>[\\p{P}\\p{S}\\s])',
		'(?<latin>[A-Za-z]+)',
	];
	const tokens: Token[] = [];
	let end = 0;
	for (const match of text.matchAll(new RegExp(alternatives.join('|'), 'gu'))) {
		tokens.push(...cutWords(text.slice(end, match.index)));
		const [kind = 'word'] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
		tokens.push({ kind: kind === 'latin' ? 'word' : (kind as TokenKind), text: match[0] });
		end = match.index + match[0].length;
	}
	return [...tokens, ...cutWords(text.slice(end))];
}

function cutWords(text: string): Token[] {
	return [...segmenter.segment(text)].map(({ segment }) => ({ kind: 'word', text: segment }));
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
