import { emWidth, fold } from './fold.ts';
import type { OperationRule } from '../model/operation-rules.ts';
import type { SourceLine } from './source-lines.ts';

/** Rules for lines that are not text of the document wherever they stand. Patterns see the folded, trimmed line. */
const anywhere: readonly { rule: OperationRule; pattern: RegExp }[] = [
	{ rule: 'page-furniture', pattern: /^[-—–_·•~]{1,3} *\d{1,4} *[-—–_·•~]{1,3}$/ },
	{ rule: 'page-furniture', pattern: /^第? *\d{1,4} *页 *[,，/、]? *(?:共 *\d{1,4} *页)?$/ },
	{ rule: 'page-furniture', pattern: /^\d{1,4} *\/ *\d{1,4}$/ },
	{ rule: 'page-furniture', pattern: /^(?:[-*_=—─━] *){3,}$/ },
	{ rule: 'page-furniture', pattern: /^\f+$/ },
	{ rule: 'web-furniture', pattern: /^(?:[-*>|·• ]*!?\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)[-*>|·•,; ]*)+$/ },
	{ rule: 'web-furniture', pattern: /^<?https?:\/\/\S+>?$/ },
];

/** Rules for the frame a web page puts round a text: looked for only before the first and after the last numbered line. */
const frame: readonly RegExp[] = [
	/^(?:您?(?:现在|当前)(?:所在)?的?位置|当前位置|所在位置|位置) *:/,
	/^(?:首页|网站首页) *[>》|-]/,
	/^(?:首页|返回顶部|返回首页|登录|注册|无障碍|长者模式|English|繁體|简体|收藏|打印|关闭|分享|微信|微博|打印本页|关闭窗口|我要纠错|加入收藏|设为首页|TOP)(?:[ |·>]|$)/,
	/^[【[]?(?:字体|字号|打印|分享|视力保护色)(?:大小)?[】\]]?(?: *[:【[ ]|$)/,
	/^(?:分享到|分享至|扫一扫|微信扫|用微信|扫码|浏览次数|阅读次数|访问量|点击数|点击率|字号|视力保护色|责任编辑|编辑|来源|信息来源|稿件来源|发布时间|发布日期|发布机构|发稿时间|更新时间)(?: *:|在手机|到|$)/,
	/^(?:索引号?|主题分类|主题词|发文机关|发文单位|成文日期|公开日期|生成日期|体裁分类|组配分类|公开类别|公开方式|公文种类|标题|发文字号|文号|有效性|时效性|效力状态|失效日期|名称|信息分类|关键词|内容概述) *(?::|$)/,
	/^(?:上一篇|下一篇|相关链接|相关阅读|相关文件|相关解读|相关稿件|相关文章|政策解读|图解|延伸阅读|附件下载|推荐阅读|热点)(?: *:|$)/,
	/(?:版权所有|ICP备|公网安备|网站标识码|技术支持 *:|主办单位 *:|承办单位 *:|网站地图|联系我们|建议使用)/,
	/^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?(?: *来源.*)?$/,
];

/** A line that opens the tail of a web page: nothing after it belongs to the document. */
const tail = /^[*# ]*(?:相关链接|相关阅读|相关文件|相关解读|相关稿件|相关文章|延伸阅读|推荐阅读|上一篇|下一篇|扫一扫|分享到|分享至)/;

/**
 * Marks the lines that are page or web furniture.
 * @param isNumbered tells whether a line carries a structural mark; the frame of a web page lies outside such lines
 * @returns the rule for each line to drop, by line index
 */
export function findFurniture(lines: readonly SourceLine[], isNumbered: (text: string) => boolean): Map<number, OperationRule> {
	const found = new Map<number, OperationRule>();
	const inked = lines.map((line) =>
		// Furniture lines are short; a long one is not worth the patterns.
		line.text.length > 400
			? '…'
			: fold(line.text)
					.trim()
					.replace(/^[*#]+ */, '')
					.replace(/\*+$/, ''),
	);
	const numbered = inked.flatMap((text, index) => (isNumbered(text) ? [index] : []));
	const first = numbered[0] ?? lines.length;
	const last = numbered.at(-1) ?? -1;
	let inTail = false;
	inked.forEach((text, index) => {
		if (text === '…') return;
		const raw = fold(lines[index]?.text ?? '').trim();
		if (text === '' && raw === '') return;
		const general = anywhere.find(({ pattern }) => pattern.test(raw) || pattern.test(lines[index]?.text.trim() || '\n'));
		if (index > last && numbered.length > 0 && tail.test(text)) inTail = true;
		if (general) found.set(index, general.rule);
		else if (inTail || ((index < first || index > last) && emWidth(text) < 60 && frame.some((pattern) => pattern.test(text))))
			found.set(index, 'web-furniture');
	});
	for (const index of findBarePageNumbers(inked)) found.set(index, 'page-furniture');
	for (const index of findRunningHeads(inked, found)) found.set(index, 'page-furniture');
	return found;
}

/** Lines with nothing but a number that counts up through the text, a page apart: page numbers without dashes. */
function findBarePageNumbers(texts: readonly string[]): number[] {
	const bare = texts.flatMap((text, index) => (/^\d{1,3}$/.test(text) ? [{ index, value: Number(text) }] : []));
	const isNextPage = (one: (typeof bare)[number] | undefined, other: (typeof bare)[number] | undefined): boolean =>
		one !== undefined && other !== undefined && other.value > one.value && other.value <= one.value + 3 && other.index - one.index >= 8;
	return bare.filter((entry, i) => isNextPage(bare[i - 1], entry) || isNextPage(entry, bare[i + 1])).map(({ index }) => index);
}

/** Short lines that recur next to page numbers: running heads. */
function findRunningHeads(texts: readonly string[], furniture: ReadonlyMap<number, OperationRule>): Set<number> {
	const inkedLines = texts.flatMap((text, index) => (text === '' ? [] : [index]));
	const places = new Map<string, Set<number>>();
	inkedLines.forEach((index, order) => {
		if (furniture.get(index) !== 'page-furniture') return;
		for (const neighbour of [-2, -1, 1, 2].map((step) => inkedLines[order + step])) {
			const text = neighbour === undefined ? '' : (texts[neighbour] ?? '');
			if (neighbour !== undefined && text.length <= 40 && text !== '' && !furniture.has(neighbour) && !/[。；，]/.test(text))
				places.set(text, (places.get(text) ?? new Set()).add(neighbour));
		}
	});
	return new Set([...places.values()].filter((indexes) => indexes.size >= 3).flatMap((indexes) => [...indexes]));
}
