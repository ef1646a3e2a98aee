import { textOf } from './paragraph.ts';
import type { Block, OutlineNode } from './node.ts';
import { findUnitLines } from './units-line.ts';

/** A labelled paragraph this short and without sentence punctuation is a title. */
const longestTitle = 60;
/** Longest lead sentence that can be a run-in title. */
const longestRunIn = 42;
/** A sentence in which a document speaks of itself (本预案自发布之日起施行) is no title. */
const ownVoice = /^本(?:预案|办法|规定|方案|计划|规划|意见|通知|条例|细则|规则|措施)/;
/** Share of siblings that must carry a run-in title for any of them to have one. */
const majority = 0.7;

/**
 * Decides which blocks begin with a heading, and sets its length.
 * A title on its own line is known by its form; a run-in title (lead sentence) only by its siblings: all items of a list have one, or none.
 */
export function findHeadings(nodes: readonly OutlineNode[]): void {
	// Items below an article (项、目) are parts of its sentence and never have titles.
	const open = [...outsideArticles(nodes)];
	for (const siblings of siblingGroups(nodes, open)) setTitles(siblings, open);
	for (const node of open) setTitledParagraphs(node);
}

function* outsideArticles(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
	for (const node of nodes) {
		yield node;
		if (node.marker?.kind !== 'article') yield* outsideArticles(node.children);
	}
}

// 一是 inside a paragraph goes on in its sentence; one that opens a paragraph may have a title.
function mayHaveTitle(node: OutlineNode): boolean {
	return (node.marker?.kind !== 'run' || node.blocks[0]?.startsParagraph === true) && node.label.length > 0;
}

/** Text of a block without the unit lines in it. */
export function proseOf(block: Block): string {
	const text = textOf(block);
	return block.unitLine ? '' : findUnitLines(text).reduceRight((prose, line) => prose.slice(0, line.start) + prose.slice(line.end), text);
}

/**
 * Titles of a group of siblings. A labelled line that is no sentence is a title by its form.
 * A short sentence, alone on its line or leading a paragraph, is one only if most of the group are built so.
 */
function setTitles(siblings: readonly OutlineNode[], everyNode: readonly OutlineNode[]): void {
	for (const { marker, blocks } of siblings) {
		const block = blocks[0];
		if (!block || (!block.startsParagraph && marker?.kind !== 'box')) continue;
		if (marker?.kind === 'article') setBracketTitle(block, siblings);
		else if (isBareTitle(block)) block.heading = headingUnits(block);
	}
	const kind = siblings[0]?.marker?.kind;
	const isPair = siblings.length === 2 && siblings.every((node) => node.blocks[0] && isShortLead(node.blocks[0]));
	const peers = siblings.length >= 3 || isPair ? siblings : everyNode.filter((node) => node.marker?.kind === kind && mayHaveTitle(node));
	const forms = peers.map(titleForm);
	const strong = forms.filter((form) => form === 'set' || form === 'lead' || form === 'line').length;
	const all = strong + forms.filter((form) => form === 'leaf').length;
	if (kind === 'article' || all < peers.length * majority || strong < peers.length * 0.5) return;
	for (const node of siblings) {
		const form = titleForm(node);
		const block = node.blocks[0];
		if (!block || form === 'set' || form === 'none') continue;
		if (form === 'lead') Object.assign(block, { heading: leadLength(block), runIn: true });
		else block.heading = headingUnits(block);
	}
}

/** How a node's first paragraph could be a title: already is one, leads a paragraph, stands on its line above more text, stands alone. */
function titleForm(node: OutlineNode): 'set' | 'lead' | 'line' | 'leaf' | 'none' {
	const block = node.blocks[0];
	if (!block) return 'none';
	if (block.heading !== undefined) return 'set';
	if (leadLength(block) > 0) return 'lead';
	if (isTitleSentence(node, block)) return 'line';
	const prose = proseOf(block);
	if (ownVoice.test(prose)) return 'none';
	return node.children.length === 0 && node.blocks.length === 1 && prose.length <= 24 && /^[^。；：！？，]+。$/.test(prose)
		? 'leaf'
		: 'none';
}

function isBareTitle(block: Block): boolean {
	const prose = proseOf(block);
	return prose !== '' && prose.length <= longestTitle && !/[。；]|[！？：，]$/.test(prose);
}

function isTitleSentence(node: OutlineNode, block: Block): boolean {
	const prose = proseOf(block);
	const hasItems = node.children.some((child) => child.marker !== undefined);
	const hasMore = hasItems || node.blocks.length > 1 || node.children.length > 0;
	const isOuter = node.marker?.kind === 'cn' || node.marker?.kind === 'cnParen' || node.marker?.kind === 'chapter';
	if (!hasMore || !/^[^。；：！？]+[。：]$/.test(prose)) return false;
	return prose.endsWith('：')
		? isOuter && hasItems && prose.length <= 40
		: prose.length <= (isOuter && hasItems ? 40 : 26) && (isOuter || !prose.includes('，'));
}

/** 第三条【适用范围】…; a title in round brackets 第一条（目的和依据） only where most articles have one. */
function setBracketTitle(block: Block, siblings: readonly OutlineNode[]): void {
	const round = /^（[^（）]{2,20}）/;
	const isHabit = siblings.filter((node) => node.blocks[0] && round.test(textOf(node.blocks[0]))).length >= siblings.length * 0.6;
	const match = /^[【[][^】\]]{2,24}[】\]]/.exec(textOf(block)) ?? (isHabit ? round.exec(textOf(block)) : null);
	if (match) Object.assign(block, { heading: match[0].length, runIn: match[0].length < block.units.length });
}

// A unit line may follow the heading's own words: 现代金融（金融业专班负责）.
function headingUnits(block: Block): number {
	return findUnitLines(textOf(block))[0]?.start ?? block.units.length;
}

function siblingGroups(nodes: readonly OutlineNode[], open: readonly OutlineNode[]): OutlineNode[][] {
	const groups = [nodes, ...open.filter((node) => node.marker?.kind !== 'article').map((node) => node.children)];
	return groups.flatMap((group) => {
		const byKind = new Map<string, OutlineNode[]>();
		for (const node of group)
			if (node.marker && mayHaveTitle(node)) byKind.set(node.marker.kind, [...(byKind.get(node.marker.kind) ?? []), node]);
		return [...byKind.values()];
	});
}

function isShortLead(block: Block): boolean {
	const length = leadLength(block);
	return length > 0 && length <= 14 && !textOf(block).slice(0, length).includes('，');
}

/** Length of a lead sentence that could be a title: short, followed by more text. 0 when there is none. */
function leadLength(block: Block): number {
	const text = textOf(block);
	const gap = block.titleEnd === undefined ? -1 : block.units.findIndex((unit) => unit.start >= (block.titleEnd ?? 0));
	if (gap > 1 && gap <= 30) return gap;
	const match = /^[^。！？；：]{2,}?。/.exec(text);
	if (!match || match[0].length > longestRunIn || proseOf(block).length <= match[0].length) return 0;
	const commas = match[0].match(/，/g)?.length ?? 0;
	return commas > 2 ||
		(commas > 0 && match[0].length > 36) ||
		/^(?:(?:到|至)?(?:20\d\d年|“?十[三四五]五))/.test(text) ||
		ownVoice.test(text)
		? 0
		: match[0].length;
}

/**
 * Unlabelled paragraphs whose lead sentence is their title (改革开放原则。依托……): only where at least two paragraphs of a clause are built so.
 */
function setTitledParagraphs(node: OutlineNode): void {
	if (
		node.level === 'notice' ||
		node.level === 'closing' ||
		node.level === 'preamble' ||
		node.level === 'article' ||
		node.level === 'table' ||
		node.level === 'box'
	)
		return;
	const own = node.blocks.filter(
		(block, index) => block.startsParagraph && !block.unitLine && !(index === 0 && (node.label.length > 0 || block.heading !== undefined)),
	);
	const blocks = [
		...own,
		...node.children.filter((child) => child.level === 'paragraph').flatMap((child) => child.blocks.filter((block) => !block.unitLine)),
	];
	const titled = blocks.filter((block) => paragraphLead(block) > 0);
	const sentences = blocks.filter((block) => /。./.test(proseOf(block)));
	if (titled.length < 2 || titled.length < sentences.length * 0.5) return;
	for (const block of titled) Object.assign(block, { heading: paragraphLead(block), runIn: true });
}

function paragraphLead(block: Block): number {
	const length = leadLength(block);
	return length > 0 && length <= 37 ? length : 0;
}
