import { BodyBuilder } from './body.ts';
import { divideFront } from './front.ts';
import { blockOf, makeNode, type OutlineNode } from './node.ts';
import type { Paragraph } from './paragraph.ts';
import { readScheme } from './scheme.ts';

/**
 * Builds the outline of a document from its paragraphs (labels marked, class rules and emendations applied):
 * cover notice, preamble, body and closing matter as one list of top nodes.
 * Each annex is read by a numbering scheme of its own.
 */
export function buildOutline(paragraphs: readonly Paragraph[]): OutlineNode[] {
	const nodes: OutlineNode[] = [];
	divisions(paragraphs).forEach((division, index) => {
		const scheme = readScheme(division);
		const first = division.findIndex((paragraph) => ![undefined, 'annex'].includes(scheme.markerOf(paragraph)?.kind));
		const bodyStart = index > 0 ? 0 : first < 0 ? division.length : first;
		nodes.push(...frontNodes(division.slice(0, bodyStart)));
		new BodyBuilder(nodes, scheme, division.slice(bodyStart)).build();
	});
	return nodes;
}

/** The document proper and each annex. An annex heading before any number only passes on the document itself. */
function divisions(paragraphs: readonly Paragraph[]): Paragraph[][] {
	const result: Paragraph[][] = [[]];
	let hasNumbers = false;
	for (const paragraph of paragraphs) {
		if (paragraph.marker?.kind === 'annex' && hasNumbers) result.push([]);
		else if (paragraph.marker) hasNumbers = true;
		result.at(-1)?.push(paragraph);
	}
	return result;
}

function frontNodes(paragraphs: readonly Paragraph[]): OutlineNode[] {
	const { notice, title, preamble } = divideFront(paragraphs);
	const nodes: OutlineNode[] = [];
	if (notice.length > 0) {
		const node = makeNode('notice');
		node.children = notice.map(({ paragraph, part }) => ({
			...makeNode('paragraph'),
			part: part ?? 'text',
			blocks: [blockOf(paragraph)],
		}));
		nodes.push(node);
	}
	if (title.length + preamble.length > 0) {
		const node = makeNode('preamble');
		node.blocks = [...title.map((paragraph) => ({ ...blockOf(paragraph), heading: paragraph.units.length })), ...preamble.map(blockOf)];
		nodes.push(node);
	}
	return nodes;
}
