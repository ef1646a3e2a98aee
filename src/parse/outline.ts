import { BodyBuilder } from './body.ts';
import { divideFront } from './front.ts';
import { blockOf, makeNode, type OutlineNode } from './node.ts';
import type { Paragraph } from './paragraph.ts';
import { readScheme, type Scheme } from './scheme.ts';

/** The outline of a document: cover notice, preamble, body and closing matter as one list of top nodes. */
export interface Outline {
	nodes: OutlineNode[];
	scheme: Scheme;
}

/** Builds the outline of a document from its paragraphs (labels marked, class rules and emendations applied). */
export function buildOutline(paragraphs: readonly Paragraph[]): Outline {
	const scheme = readScheme(paragraphs);
	const first = paragraphs.findIndex(
		(paragraph) => scheme.markerOf(paragraph) !== undefined && scheme.markerOf(paragraph)?.kind !== 'annex',
	);
	const bodyStart = first < 0 ? paragraphs.length : first;
	const nodes = frontNodes(paragraphs.slice(0, bodyStart));
	new BodyBuilder(nodes, scheme, paragraphs.slice(bodyStart)).build();
	return { nodes, scheme };
}

function frontNodes(paragraphs: readonly Paragraph[]): OutlineNode[] {
	const { notice, title, preamble } = divideFront(paragraphs);
	const nodes: OutlineNode[] = [];
	if (notice.length > 0) {
		const node = makeNode('notice');
		node.children = notice.map(({ paragraph, part }) => ({ ...makeNode('paragraph'), part: part ?? 'text', blocks: [blockOf(paragraph)] }));
		nodes.push(node);
	}
	if (title.length + preamble.length > 0) {
		const node = makeNode('preamble');
		node.blocks = [...title.map((paragraph) => ({ ...blockOf(paragraph), heading: paragraph.units.length })), ...preamble.map(blockOf)];
		nodes.push(node);
	}
	return nodes;
}
