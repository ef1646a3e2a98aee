import { makeNode, type OutlineNode } from './node.ts';

/**
 * Makes clauses of paragraphs: the first printed paragraph of a node is its own text, later ones become children counted from there
 * (design.md §4: second unnumbered paragraph → p2). A titled paragraph is a clause of its own even when it is the first.
 */
export function promoteParagraphs(nodes: readonly OutlineNode[]): void {
	for (const node of nodes) {
		promote(node);
		promoteParagraphs(node.children);
	}
}

function promote(node: OutlineNode): void {
	if (node.level === 'table' || node.level === 'box' || node.level === 'paragraph') return;
	const own: OutlineNode['blocks'] = [];
	const promoted: OutlineNode[] = [];
	let count = 0;
	for (const block of node.blocks) {
		const isOwnHeading = block.heading !== undefined && !block.runIn;
		const isTitled = block.runIn === true && !(block === node.blocks[0] && node.label.length > 0);
		if (block.unitLine) {
			(promoted.at(-1)?.blocks ?? own).push(block);
			continue;
		}
		if (!isOwnHeading) count += 1;
		if (isOwnHeading || (count === 1 && !isTitled)) own.push(block);
		else promoted.push({ ...makeNode('paragraph'), blocks: [block], paragraph: count });
	}
	for (const child of node.children)
		if (child.level === 'paragraph' && child.marker === undefined && child.paragraph === undefined) {
			count += 1;
			child.paragraph = count;
		}
	node.blocks = own;
	node.children = [...promoted, ...node.children];
}
