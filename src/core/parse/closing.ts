import type { OutlineNode } from './node.ts';
import { makeNode } from './node.ts';
import { findUnitLines } from './units-line.ts';
import { textOf } from './paragraph.ts';

/**
 * Frees the closing paragraphs of a document from its last measure: where every measure of a list ends at its unit line,
 * paragraphs after the last one's unit line speak for the whole document.
 */
export function freeClosing(nodes: OutlineNode[]): void {
	const chapter = nodes.findLast((node) => node.marker !== undefined);
	const last = chapter && lastMeasure(chapter);
	if (!last || !chapter || nodes.at(-1) !== chapter) return;
	const { parent, node } = last;
	const siblings = parent.children.filter((child) => child.marker?.kind === node.marker?.kind);
	const isClosed =
		siblings.length >= 3 && siblings.slice(0, -1).every((sibling) => sibling.children.length === 0 && endsAtUnitLine(sibling));
	const end = node.blocks.findIndex((block) => block.unitLine !== undefined || endsWithUnits(textOf(block)));
	if (!isClosed || end < 0 || end === node.blocks.length - 1 || node.children.length > 0) return;
	const closing = makeNode('closing');
	closing.children = node.blocks.splice(end + 1).map((block) => ({ ...makeNode('paragraph'), blocks: [block] }));
	nodes.push(closing);
}

function lastMeasure(chapter: OutlineNode): { parent: OutlineNode; node: OutlineNode } | undefined {
	const node = chapter.children.at(-1);
	if (!node) return undefined;
	return lastMeasure(node) ?? { parent: chapter, node };
}

function endsAtUnitLine(node: OutlineNode): boolean {
	const block = node.blocks.at(-1);
	return block !== undefined && (block.unitLine !== undefined || endsWithUnits(textOf(block)));
}

function endsWithUnits(text: string): boolean {
	return findUnitLines(text).some((line) => line.end >= text.length - 1);
}
