import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutlineNode } from './node.ts';
import { walkNodes } from './node.ts';
import { textOf, type Unit } from './paragraph.ts';
import type { Locate } from './source-lines.ts';
import { findUnitLines } from './units-line.ts';
import { proseOf } from './headings.ts';

/** Characters that do not occur in well-keyed official text; U+E004 is known and harmless. */
const suspicious = /[\ufffd\ue000-\ue003\ue005-\uf8ff梄]|(?![\t\n\f\r\ufeff])[\p{Cc}\p{Cf}]/gu;

/** Characters one cannot see: they part words that look whole, or turn the order in which they are read. */
const unseen = /\p{Cf}/u;

/**
 * Checks the outline's text: brackets, unit lists, characters, the end of the file, and that no character went missing.
 * @param source the seed's text; @param reading text of the clauses; @param expected text of the paragraphs, which must be the same
 */
export function checkText(
	nodes: readonly OutlineNode[],
	{ source, reading, expected, locate }: { source: string; reading: string; expected: string; locate: Locate },
): Diagnostic[] {
	const everyNode = [...walkNodes(nodes)];
	const conserved: Diagnostic[] =
		reading === expected
			? []
			: [
					{
						rule: 'text-not-conserved',
						severity: 'error',
						line: 1,
						column: 1,
						what: '条款文字合起来与正文不一致，转换可能丢字。',
						advice: '这是转换程序的错误，请附上文件报告。',
					},
				];
	return [
		...conserved,
		...checkCharacters(source, locate),
		...everyNode.flatMap((node) =>
			node.blocks.flatMap((block) => [...checkBrackets(block.units, locate), ...checkUnits(block.units, locate)]),
		),
		...everyNode.flatMap((node) => checkScheme(node, locate)),
		...checkEnd(everyNode, locate),
	];
}

function checkCharacters(source: string, locate: Locate): Diagnostic[] {
	return [...source.matchAll(suspicious)].slice(0, 50).map((match) => ({
		rule: 'suspicious-character',
		severity: 'warning',
		...locate(match.index),
		what: describe(match[0]),
		advice: '请核对原件；若能确定应是何字，请写入校改表。',
	}));
}

function describe(character: string): string {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	return unseen.test(character) ? `这里有看不见的控制字符（${code}）。` : `这里有可疑字符“${character}”（${code}），多半是乱码。`;
}

function checkBrackets(units: readonly Unit[], locate: Locate): Diagnostic[] {
	const open: Unit[] = [];
	const stray: Unit[] = [];
	for (const unit of units) {
		if (/[（(]/.test(unit.character)) open.push(unit);
		else if (/[）)]/.test(unit.character) && open.pop() === undefined) stray.push(unit);
	}
	return [...open, ...stray].map((unit) => ({
		rule: 'unclosed-bracket',
		severity: 'warning',
		...locate(unit.start),
		what: `括号“${unit.character}”没有配对。`,
		advice: '请核对底本是否漏字，或句子是否在换页处断开。',
	}));
}

function checkUnits(units: readonly Unit[], locate: Locate): Diagnostic[] {
	return findUnitLines(textOf({ units })).flatMap((line) =>
		line.unsplit === undefined
			? []
			: [
					{
						rule: 'unit-list-unsplit' as const,
						severity: 'warning' as const,
						...locate(units[line.start]?.start ?? 0),
						what: `责任单位名单中“${line.unsplit}”不像一个单位的名称，可能没有拆对。`,
						advice: '请核对名单的顿号、逗号；名称照原文保留。',
					},
				],
	);
}

/** A line that is neither numbered, nor a title, nor a sentence, nor a part of the cover notice: perhaps a heading without a number. */
function checkScheme(node: OutlineNode, locate: Locate): Diagnostic[] {
	const isPlain = node.level === 'preamble' || (node.level === 'paragraph' && (node.part === undefined || node.part === 'text'));
	if (!isPlain) return [];
	return node.blocks
		.filter((block) => block.heading === undefined && !block.unitLine && !/[。！？；：，、”’）)》】…]$/.test(textOf(block)))
		.map((block) => ({
			rule: 'paragraph-outside-scheme',
			severity: 'warning',
			...locate(block.units[0]?.start ?? 0),
			what: `“${textOf(block).slice(0, 24)}”没有序号，也不成句，不知属于哪一级。`,
			advice: '已作为段落保留；若是标题，请核对底本是否漏了序号，或是否页眉、图表文字。',
		}));
}

/** A text whose last paragraph stops in mid-sentence was cut off. */
function checkEnd(nodes: readonly OutlineNode[], locate: Locate): Diagnostic[] {
	const last = nodes.findLast((node) => node.blocks.length > 0);
	const block = last?.blocks.at(-1);
	if (!last || !block || last.part || last.level === 'table' || last.level === 'box' || block.heading === block.units.length) return [];
	const prose = proseOf(block);
	const isCut =
		/[，、,]$/.test(prose) || (prose.length > 24 && /[，。；]/.test(prose) && !/(?:[。！？；：”’）)》】…]|月.{1,3}日)$/.test(prose));
	const end = block.units.at(-1)?.end ?? 0;
	return isCut
		? [
				{
					rule: 'truncated-input',
					severity: 'error',
					...locate(end),
					what: `文件在一句话中间结束：“……${prose.slice(-12)}”。`,
					advice: '请重新取得完整的文件。',
				},
			]
		: [];
}
