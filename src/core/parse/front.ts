import { fold } from './fold.ts';
import { textOf, type Paragraph } from './paragraph.ts';

/** Parts of the matter before the text proper and after it, with the patterns that tell them (GB/T 9704—2012 §7). */
const parts: readonly { part: string; pattern: RegExp }[] = [
	{ part: 'number', pattern: /^[一-鿿()（）]{1,12}[〔[(（【]\s*\d{4}\s*[〕\])）】]\s*(?:第\s*)?\d{1,5}\s*号$/ },
	{ part: 'annex-list', pattern: /^附\s*件\s*[:：]\s*\S/ },
	{ part: 'note', pattern: /^[(（]?此件.*公开.*[)）]?$/ },
	{
		part: 'date',
		pattern: /^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/,
	},
	{ part: 'copied-to', pattern: /^抄\s*送\s*[:：]/ },
	{ part: 'printed', pattern: /(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年.{1,8}日\s*印\s*发$/ },
	{ part: 'letterhead', pattern: /^[一-鿿\s]{4,30}文\s*件$/ },
	{ part: 'addressees', pattern: /^(?:各|国务院各|省直|市直|省政府|省人民政府|市人民政府|区政府|有关|中央|机关)[^。]{2,220}[:：]$/ },
	{ part: 'addressees', pattern: /^[^。]{2,160}(?:人民政府|政府|部门|单位|机构|委员会|委|厅|局|院校|企业|公司|你们|请示收悉)[:：]$/ },
	{ part: 'enactment', pattern: /^[(（].*\d{4}\s*年.*(?:通过|公布|发布|施行|修订|修正|批准).*[)）]$/ },
	{ part: 'signature', pattern: /^[一-鿿]{1,14}(?:人民政府|办公厅|办公室|委员会|[部厅局院署会]|党委|省委)$/ },
];

const titleEnd =
	/(?:规划|计划|方案|意见|措施|办法|条例|规定|细则|规则|通知|决定|纲要|要点|行动|政策|通则|章程|准则|标准|指南|预案|制度|[法典]|批复|函|公告|报告|决议|目录|清单|指引|框架|构想|（.*(?:试行|暂行|修订|年|版|稿).*）|\((?:.*(?:试行|暂行|修订|年|版|稿).*)\))$/;

/** The part a paragraph plays in a cover notice or closing, or undefined. */
export function findPart(text: string): string | undefined {
	const folded = fold(text).trim();
	return parts.find(({ pattern }) => pattern.test(folded))?.part;
}

/** True for a short line that reads as the title of a document. */
export function isTitle(text: string): boolean {
	const folded = fold(text).replace(/ /g, '');
	return folded.length >= 4 && folded.length <= 80 && titleEnd.test(folded) && !/[。；：:;，]/.test(folded.replace(/“.*?”|《.*?》/g, ''));
}

/** True for the paragraph of a cover notice that passes the document on. */
export function isTransmittal(text: string): boolean {
	return (
		/(?:现(?:予|将|印发|转发)|印发|转发)(?:.{0,60})(?:给你们|印发|发布|公布)|请.{0,12}(?:贯彻|遵照|组织|结合).{0,16}(?:执行|实施|落实)/.test(
			text,
		) && text.length < 400
	);
}

/** How the paragraphs before the first numbered one fall into a cover notice, the document's title and its preamble. */
export interface FrontMatter {
	notice: { paragraph: Paragraph; part: string | undefined }[];
	title: Paragraph[];
	preamble: Paragraph[];
}

/**
 * Divides the matter before the numbered text.
 * A cover notice ends where, after its transmittal, the document's own title stands; without one, the lines from title to addressees are the masthead.
 */
export function divideFront(paragraphs: readonly Paragraph[]): FrontMatter {
	const texts = paragraphs.map((paragraph) => textOf(paragraph));
	const transmittal = texts.findIndex(isTransmittal);
	const inner = texts.findIndex((_, index) => index > transmittal && transmittal >= 0 && startsTitle(texts, index));
	const noticeEnd = inner >= 0 ? inner : lastOfMasthead(texts) + 1;
	const rest = paragraphs.slice(noticeEnd);
	const titleLength = titleLines(texts.slice(noticeEnd));
	return {
		notice: paragraphs.slice(0, noticeEnd).map((paragraph, index) => ({ paragraph, part: noticePart(texts, index) })),
		title: rest.slice(0, titleLength),
		preamble: rest.slice(titleLength),
	};
}

// 山西省人民政府办公厅 / 关于印发……的通知: the office's name is the first line of the title, not a signature.
function noticePart(texts: readonly string[], index: number): string | undefined {
	const part = findPart(texts[index] ?? '');
	return part === 'signature' && texts[index + 1]?.startsWith('关于') ? 'title' : (part ?? titlePart(texts, index));
}

function titlePart(texts: readonly string[], index: number): string | undefined {
	const text = texts[index] ?? '';
	return isTitle(text) ||
		(/^关于|关于/.test(text) && !/[。：]/.test(text)) ||
		(isTitle((texts[index - 1] ?? '') + text) && !/[。：]/.test(text))
		? 'title'
		: undefined;
}

/** Number of lines, from the first, that together make a title; 0 when none does. */
function titleLines(texts: readonly string[]): number {
	for (let count = 1; count <= 3 && count <= texts.length; count += 1) {
		const joined = texts.slice(0, count).join('');
		if (texts.slice(0, count).some((text) => /[。；：]$/.test(text) || text.length > 50)) return 0;
		if (isTitle(joined)) return count;
	}
	return 0;
}

function startsTitle(texts: readonly string[], index: number): boolean {
	return findPart(texts[index] ?? '') === undefined && titleLines(texts.slice(index)) > 0;
}

// Without a transmittal the masthead is what carries a number, addressees or an enactment note, and all before it.
function lastOfMasthead(texts: readonly string[]): number {
	const last = texts.findLastIndex((text) =>
		['number', 'addressees', 'enactment', 'letterhead', 'date', 'signature', 'note'].includes(findPart(text) ?? ''),
	);
	return Math.min(last, texts.length - 1);
}
