/**
 * Every way in which a reading text may differ from its seed, by permanent name.
 * `kind` follows design.md §3: layout, class rule, single emendation.
 */
export const operationRules = {
	'byte-order-mark': { kind: 'layout', name: '字节顺序标记', explanation: '文件开头的编码标记，不是正文。' },
	'line-break': { kind: 'layout', name: '换行与空行', explanation: '段落之间的换行、空行；段落由版式重新排出。' },
	indent: { kind: 'layout', name: '缩进与行尾空白', explanation: '段首缩进（全角或半角空格）和行尾空白；由版式重新排出。' },
	'line-wrap': { kind: 'layout', name: '硬换行', explanation: '一段之内按版心宽度切断的行，接回原句。' },
	'page-split': { kind: 'layout', name: '跨页断行', explanation: '因换页而断成两段的句子，接回原句。' },
	'page-furniture': { kind: 'layout', name: '页码与页眉', explanation: '页码、页眉、换页符、分隔线。' },
	'web-furniture': { kind: 'layout', name: '网页附带文字', explanation: '导航、分享、打印等网页文字，不属于文件。' },
	contents: { kind: 'layout', name: '目录', explanation: '印本目录逐字重复标题并带页码；本站目录由正文结构生成。' },
	'markdown-mark': { kind: 'layout', name: 'Markdown 标记', explanation: '识读时留下的 #、** 等标记，不是正文。' },
	'invisible-mark': { kind: 'layout', name: '不可见字符', explanation: '段末的私用区字符 U+E004、零宽字符等。' },
	'column-gap': { kind: 'layout', name: '栏间空白', explanation: '同一行内两栏之间的空白（如印发机关与印发日期之间），改为一个全角空格。' },
	'stray-blank': { kind: 'class', name: '文中空格', explanation: '汉字与数字、字母、标点之间的空格一律删去，间距交由排版处理。' },
	'full-width-punctuation': { kind: 'class', name: '半角标点改全角', explanation: '汉字之间的半角逗号、冒号、分号、括号等改为全角。' },
	'half-width-alphanumerics': { kind: 'class', name: '全角字母数字改半角', explanation: '全角拉丁字母、数字及附于其上的符号改为半角。' },
	emendation: { kind: 'emendation', name: '单项校改', explanation: '逐条列出原文、改字、理由与依据。' },
} as const satisfies { [rule: string]: { kind: 'layout' | 'class' | 'emendation'; name: string; explanation: string } };

export type OperationRule = keyof typeof operationRules;
