import { BoxTracker } from './box.ts';
import { findPart, isTitle } from './front.ts';
import { findInlineMarks, type InlineMark, type RunState } from './inline-runs.ts';
import { markerKinds, type Marker } from './marker.ts';
import { blockOf, makeNode, type Block, type OutlineNode } from './node.ts';
import { textOf, type Paragraph } from './paragraph.ts';
import type { Scheme } from './scheme.ts';
import { findTables } from './tables.ts';
import { findUnitLines, parseUnitParagraph } from './units-line.ts';

const closingParts = new Set(['signature', 'date', 'note', 'copied-to', 'printed', 'annex-list']);

/** Reads the numbered body: each mark opens a node below the nearest outer one, each other paragraph joins the open node. */
export class BodyBuilder {
	readonly #top: OutlineNode[];
	readonly #scheme: Scheme;
	readonly #paragraphs: readonly Paragraph[];
	readonly #tables: ReadonlySet<number>;
	#stack: OutlineNode[] = [];
	#runs: RunState = new Map();
	#box = new BoxTracker();

	constructor(top: OutlineNode[], scheme: Scheme, paragraphs: readonly Paragraph[]) {
		this.#top = top;
		this.#scheme = scheme;
		this.#paragraphs = paragraphs;
		this.#tables = findTables(paragraphs, scheme);
	}

	build(): void {
		this.#paragraphs.forEach((paragraph, index) => {
			const marker = this.#scheme.markerOf(paragraph);
			// Everything in a box is one list of blocks, so that its tables and lines keep their order.
			if (this.#box.isOpen && !this.#box.ends(marker, this.#stack, this.#markersAfter(index)))
				this.#box.node?.blocks.push(blockOf(paragraph));
			else if (this.#tables.has(index)) this.#addToTable(paragraph, this.#tables.has(index - 1));
			else if (marker && this.#continuesAnnexList(marker, paragraph)) this.#addClosing(paragraph, 'annex-list');
			else if (marker) this.#open(marker, paragraph, index);
			else this.#addUnlabelled(paragraph, index);
		});
	}

	#open(marker: Marker, paragraph: Paragraph, index: number): void {
		const { kind } = marker;
		this.#box.close();
		const rank = this.#scheme.rankOf(kind);
		while (this.#stack.length > 0 && this.#scheme.rankOf(this.#stack.at(-1)?.marker?.kind ?? 'annex') >= rank) this.#stack.pop();
		if (kind === 'annex') this.#stack = [];
		const [label, rest] = cutLabel(paragraph, marker);
		const node = makeNode(markerKinds[kind].level, marker, label);
		(this.#stack.at(-1)?.children ?? this.#top).push(node);
		this.#runs = new Map();
		if (kind === 'box') this.#box.open(node);
		else this.#stack.push(node);
		if (kind === 'annex') this.#stack = [];
		if (rest.units.length > 0) this.#addText(node, rest, index);
	}

	#addUnlabelled(paragraph: Paragraph, index: number): void {
		const text = textOf(paragraph);
		const part = findPart(text);
		if (part && closingParts.has(part) && text.length < 120 && (part !== 'signature' || this.#isSigned(index)))
			return this.#addClosing(paragraph, part);
		if (this.#isWork(index)) return this.#openWork(paragraph);
		const units = unitLineOf(text);
		const leaf = lastLeaf(this.#top);
		if (units && leaf) return void leaf.blocks.push({ ...blockOf(paragraph), unitLine: units });
		const last = this.#top.at(-1);
		if (last?.level === 'closing' && this.#stack.length === 0)
			return void last.children.push({ ...makeNode('paragraph'), part: 'copied-to', blocks: [blockOf(paragraph)] });
		this.#popToText();
		const owner = this.#stack.at(-1) ?? this.#topText();
		this.#addText(owner, paragraph, index);
	}

	/** Text after the items of an article belongs to the article (款), text after —— and 一是 to their parent. */
	#popToText(): void {
		const article = this.#stack.findIndex((node) => node.marker?.kind === 'article');
		if (article >= 0) this.#stack.length = article + 1;
		while (this.#stack.at(-1)?.marker?.kind === 'dash') this.#stack.pop();
	}

	#topText(): OutlineNode {
		const last = this.#top.at(-1);
		if (last && (last.level === 'annex' || last.level === 'work' || last.level === 'preamble')) return last;
		const node = makeNode(last ? 'closing' : 'preamble');
		this.#top.push(node);
		return node;
	}

	#addText(owner: OutlineNode, paragraph: Paragraph, index: number): void {
		const rest = this.#following(index);
		const marks = findInlineMarks(paragraph, rest, this.#runs);
		const lastRun = owner.children.findLast((child) => child.marker?.kind === 'run');
		const head = marks[0]?.at ?? paragraph.units.length;
		const continuesRun =
			lastRun !== undefined &&
			(marks.length > 0 ? (marks[0]?.value ?? 1) > 1 : rest.some((other) => findInlineMarks(other, [], new Map(this.#runs)).length > 0));
		if (head > 0) {
			const block: Block = { ...blockOf(paragraph), units: paragraph.units.slice(0, head) };
			if (continuesRun && lastRun) lastRun.blocks.push(block);
			else if (owner.children.length > 0) owner.children.push({ ...makeNode('paragraph'), blocks: [block] });
			else owner.blocks.push(block);
		}
		this.#addRuns(owner, paragraph, marks);
	}

	#addRuns(owner: OutlineNode, paragraph: Paragraph, marks: readonly InlineMark[]): void {
		const open: OutlineNode[] = [];
		marks.forEach((mark, index) => {
			const end = marks[index + 1]?.at ?? paragraph.units.length;
			const marker: Marker = { kind: mark.kind, value: mark.value, prefix: [], length: mark.length };
			const node = makeNode(markerKinds[mark.kind].level, marker, paragraph.units.slice(mark.at, mark.at + mark.length));
			node.blocks.push({ units: paragraph.units.slice(mark.at + mark.length, end), markdown: 0, startsParagraph: mark.at === 0 });
			// In a run of 一是 each with （1）（2）, the inner count hangs on the outer member.
			while (open.length > 0 && !(open.at(-1)?.marker?.kind === 'run' && mark.kind !== 'run')) open.pop();
			(open.at(-1)?.children ?? owner.children).push(node);
			if (mark.kind === 'run') open.push(node);
		});
	}

	#markersAfter(index: number): Marker[] {
		return this.#paragraphs.slice(index + 1, index + 30).flatMap((paragraph) => this.#scheme.markerOf(paragraph) ?? []);
	}

	/** Unlabelled paragraphs that follow a paragraph in the same clause. */
	#following(index: number): Paragraph[] {
		const rest = this.#paragraphs.slice(index + 1, index + 12);
		const stop = rest.findIndex((paragraph) => this.#scheme.markerOf(paragraph) !== undefined);
		return stop < 0 ? rest : rest.slice(0, stop);
	}

	#addClosing(paragraph: Paragraph, part: string): void {
		const last = this.#top.at(-1);
		const node = last?.level === 'closing' ? last : makeNode('closing');
		if (node !== last) this.#top.push(node);
		node.children.push({ ...makeNode('paragraph'), part, blocks: [blockOf(paragraph)] });
		this.#stack = [];
		this.#box.close();
	}

	/** A signature is one only beside a date or another part of the closing matter. */
	#isSigned(index: number): boolean {
		const isPart = (paragraph: Paragraph | undefined): boolean =>
			paragraph !== undefined && closingParts.has(findPart(textOf(paragraph)) ?? '');
		return isPart(this.#paragraphs[index + 1]) || isPart(this.#paragraphs[index - 1]);
	}

	/** 附件：1.甲 / 2.乙: the numbers of the list are not the document's. */
	#continuesAnnexList(marker: Marker, paragraph: Paragraph): boolean {
		const last = this.#top.at(-1)?.level === 'closing' ? this.#top.at(-1)?.children.at(-1) : undefined;
		return last?.part === 'annex-list' && marker.kind === 'arabic' && marker.value > 1 && !/[。；]/.test(textOf(paragraph));
	}

	#addToTable(paragraph: Paragraph, isMore: boolean): void {
		const owner = this.#stack.at(-1);
		const siblings = owner?.children ?? this.#top;
		const last = siblings.at(-1);
		const node = isMore && last?.level === 'table' ? last : makeNode('table');
		if (node !== last) siblings.push(node);
		node.blocks.push(blockOf(paragraph));
	}

	/** A title before numbering that starts anew: a second work in the same file. */
	#isWork(index: number): boolean {
		const paragraph = this.#paragraphs[index];
		const next = this.#paragraphs
			.slice(index + 1, index + 5)
			.map((other) => this.#scheme.markerOf(other))
			.find((marker) => marker !== undefined);
		const restarts = next?.value === 1 && next.kind === this.#scheme.outermost && this.#top.some((node) => node.marker?.kind === next.kind);
		return paragraph !== undefined && restarts && isTitle(textOf(paragraph));
	}

	#openWork(paragraph: Paragraph): void {
		const node = makeNode('work');
		node.blocks.push({ ...blockOf(paragraph), heading: paragraph.units.length });
		this.#top.push(node);
		this.#stack = [];
		this.#box.close();
	}
}

function cutLabel(paragraph: Paragraph, marker: Marker): [Paragraph['units'], Paragraph] {
	// A label the scheme reads otherwise (9.1 as 9.) has its own length.
	const count =
		paragraph.labelEnd === undefined || marker.length !== paragraph.marker?.length
			? marker.length
			: paragraph.units.findIndex((unit) => unit.start >= (paragraph.labelEnd ?? 0));
	const length = count < 0 ? paragraph.units.length : count;
	return [paragraph.units.slice(0, length), { ...paragraph, units: paragraph.units.slice(length) }];
}

function unitLineOf(text: string): Block['unitLine'] {
	const lines = findUnitLines(text);
	const whole = lines.length === 1 && lines[0]?.start === 0 && lines[0].end >= text.length - 1 ? lines[0] : undefined;
	return whole ?? parseUnitParagraph(text);
}

function lastLeaf(nodes: readonly OutlineNode[]): OutlineNode | undefined {
	const last = nodes.at(-1);
	return last && (lastLeaf(last.children) ?? last);
}
