import type { Level } from '../model/clause.ts';
import type { Marker } from './marker.ts';
import type { UnitLine } from './units-line.ts';
import type { Paragraph, Unit } from './paragraph.ts';

/** One printed paragraph, or the part of one that belongs to a node, without the label. */
export interface Block {
	units: Unit[];
	/** Depth of a Markdown heading mark. */
	markdown: number;
	/** Offset in the seed where a title ends that only a blank parts from its text. */
	titleEnd?: number | undefined;
	/** True when the block is nothing but a unit line. */
	unitLine?: UnitLine | undefined;
	/** Length of the heading at the beginning of the block, set by the heading rules. */
	heading?: number | undefined;
	/** True when the heading runs on into text of the same paragraph. */
	runIn?: boolean;
	/** True when the block begins a printed paragraph. */
	startsParagraph: boolean;
}

/** A node of the outline while it is built: what a mark opens, with the paragraphs below it. */
export interface OutlineNode {
	marker: Marker | undefined;
	level: Level;
	/** The label's units, as printed. */
	label: Unit[];
	blocks: Block[];
	children: OutlineNode[];
	/** Part played in a cover notice or closing: number, title, signature. */
	part?: string;
	/** Number among the paragraphs of its parent, for unlabelled paragraphs. */
	paragraph?: number;
}

/** A fresh node. */
export function makeNode(level: Level, marker?: Marker, label: Unit[] = []): OutlineNode {
	return { marker, level, label, blocks: [], children: [] };
}

/** All nodes of an outline in reading order. */
export function* walkNodes(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
	for (const node of nodes) {
		yield node;
		yield* walkNodes(node.children);
	}
}

/** A paragraph as a block, without its label. */
export function blockOf(paragraph: Paragraph): Block {
	return { units: paragraph.units, markdown: paragraph.markdown, startsParagraph: true, titleEnd: paragraph.titleEnd };
}

/** The top nodes of the document proper, of each annex, and of each further work in the file. */
export function divisionsOf(nodes: readonly OutlineNode[]): OutlineNode[][] {
	const divisions: OutlineNode[][] = [[]];
	for (const node of nodes) {
		if (node.level === 'annex' || node.level === 'work') divisions.push([]);
		divisions.at(-1)?.push(node);
	}
	return divisions;
}
