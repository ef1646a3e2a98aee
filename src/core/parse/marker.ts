import { fold } from './fold.ts';
import { numeralClass as N, parseNumeral } from './numeral.ts';

/**
 * Kinds of structural mark. `rank` orders them from outermost to innermost; `running` kinds may count through the whole document.
 * Sources: GB/T 9704—2012 §7.3.3 (一、（一）1.（1）), 立法技术规范（试行）（一） (编章节条款项目).
 */
export const markerKinds = {
	annex: { rank: 0, level: 'annex' },
	part: { rank: 10, level: 'part' },
	chapter: { rank: 20, level: 'chapter' },
	section: { rank: 30, level: 'section' },
	decimal1: { rank: 32, level: 'chapter' },
	decimal2: { rank: 34, level: 'section' },
	decimal3: { rank: 36, level: 'item' },
	decimal4: { rank: 38, level: 'subitem' },
	article: { rank: 40, level: 'article' },
	cn: { rank: 50, level: 'chapter' },
	cnParen: { rank: 60, level: 'section' },
	arabic: { rank: 70, level: 'item' },
	arabicParen: { rank: 80, level: 'subitem' },
	arabicHalfParen: { rank: 85, level: 'subitem' },
	circled: { rank: 90, level: 'point' },
	run: { rank: 95, level: 'measure' },
	dash: { rank: 97, level: 'principle' },
	box: { rank: 98, level: 'box' },
} as const;

export type MarkerKind = keyof typeof markerKinds;

export interface Marker {
	kind: MarkerKind;
	/** Ordinal as printed; NaN for marks without one. */
	value: number;
	/** Ordinal after 之, or of the earlier parts of a decimal label: 第十二条之一 → [1]; 3.2 → value 2, prefix [3]. */
	prefix: number[];
	/** True when the form alone does not tell a label from a quantity; the count must. */
	doubtful?: boolean;
	/** UTF-16 length of the label in the unfolded text, without blanks after it. */
	length: number;
}

const blank = ' *';
const han = '[\\u3400-\\u9fff]';
// A label number is never the first digits of a quantity (1.5亿元), unless a year follows (3.2025年底前).
const notQuantity = '(?!\\d)|(?=(?:19|20)\\d\\d年)';
const ordinal = `第${blank}([${N}]+)${blank}`;

/** One row a form: the label's pattern on folded text, the value in group 1. Order matters: first match wins. */
const table: readonly { kind: MarkerKind; pattern: RegExp; doubtful?: boolean }[] = [
	{ kind: 'annex', pattern: new RegExp(`^(?:附${blank}件|附录|附表)${blank}([${N}]*)(?=${blank}:?${blank}$| +[^:，、。]{2,40}$)`) },
	{ kind: 'part', pattern: new RegExp(`^${ordinal}(?:分?编|篇|部分)(?= |${han}|$)`) },
	{ kind: 'chapter', pattern: new RegExp(`^${ordinal}章(?= |${han}|$)`) },
	{ kind: 'section', pattern: new RegExp(`^${ordinal}节(?= |${han}|$)`) },
	{
		kind: 'article',
		pattern: new RegExp(`^${ordinal}条(?:之([${N}]+))?(?= |$|[【\\[(:]|(?!之|第|规定|的|所|和|或|至|、|款|项|中|，|执行|以上|以下)${han})`),
	},
	{ kind: 'box', pattern: new RegExp(`^[【\\[]?专${blank}栏${blank}([${N}]*)[】\\]]?(?=[ ::.、]|${han}|$)`) },
	{ kind: 'decimal4', pattern: /^(\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,3})\.?(?![\d.%])/ },
	{ kind: 'decimal3', pattern: /^(\d{1,2}\.\d{1,2}\.\d{1,3})\.?(?![\d.%])/ },
	{
		kind: 'decimal2',
		pattern: new RegExp(
			`^(\\d{1,2}\\.\\d{1,3})\\.?(?= *(?:[“《]|${han}|5G|[A-Z]))(?! *(?:万|亿|个|元|倍|百分|公里|平方|千|吨|%|年|月|日|左右|以上))`,
		),
	},
	{ kind: 'cn', pattern: new RegExp(`^([〇零一二三四五六七八九十百]+)${blank}[、.．]`) },
	{ kind: 'cnParen', pattern: new RegExp(`^\\(${blank}([〇零一二三四五六七八九十百]+)${blank}\\)[、.]?`) },
	{ kind: 'arabic', pattern: new RegExp(`^(\\d{1,3})${blank}(?:[、]|\\.(?:${notQuantity}))`) },
	{ kind: 'arabicParen', pattern: /^\( *(\d{1,3}) *\)[、.]?/ },
	{ kind: 'arabicHalfParen', pattern: /^(\d{1,2})\)[、.]?/ },
	{ kind: 'cnParen', pattern: /^([㈠-㈩])[、.]?/ },
	{ kind: 'arabic', pattern: /^([⒈-⒛])/ },
	{ kind: 'arabicParen', pattern: /^([⑴-⒇])[、.]?/ },
	{ kind: 'circled', pattern: /^([①-⑳])[、.]?/ },
	{ kind: 'run', pattern: /^([一二三四五六七八九十]+)[是要](?![否求])/ },
	{ kind: 'dash', pattern: new RegExp(`^(?:[—─]{1,2}|--)(?= *(?:[“《]|${han}))|^(?:[—─]{2}|--)(?= *\\d)`) },
	{ kind: 'decimal1', pattern: new RegExp(`^(\\d{1,2})(?= +${han}|${han}{2,14}$)`) },
	// 1.5G网络建设, 9.121人才工程: a digit after the dot, but no quantity.
	{
		kind: 'arabic',
		doubtful: true,
		pattern: /^(\d{1,3})\.(?=\d)(?![\d.]+ *(?:万|亿|个|元|倍|百分|公里|平方|千|吨|%|年|月|日|左右|以上|户|家|人))/,
	},
	// A blank where 、 is usual.
	{ kind: 'cn', doubtful: true, pattern: new RegExp(`^([〇零一二三四五六七八九十百]+)(?= +${han})`) },
];

/**
 * Recognises the structural mark at the beginning of a paragraph.
 * @returns undefined when the text begins with none. Whether the mark fits the numbering is for the outline to say.
 */
export function findMarker(text: string): Marker | undefined {
	const folded = fold(text);
	for (const { kind, pattern, doubtful } of table) {
		const match = pattern.exec(folded);
		if (!match) continue;
		const parts = kind.startsWith('decimal') ? (match[1] ?? '').split('.').map(Number) : [match[1] ? parseNumeral(match[1]) : NaN];
		const value = parts.at(-1) ?? NaN;
		const prefix = kind === 'article' ? (match[2] ? [parseNumeral(match[2])] : []) : parts.slice(0, -1);
		return { kind, value, prefix, length: match[0].trimEnd().length, ...(doubtful ? { doubtful } : {}) };
	}
	return undefined;
}
