import { textOfRuns, type Clause, type Level, type Piece } from '../model/clause.ts';
import type { Emendation } from '../model/emendation.ts';
import { identify, type Identity } from './identity.ts';
import { divisionsOf, walkNodes, type OutlineNode } from './node.ts';
import { makePieces } from './pieces.ts';
import { lineAt, type SourceLine } from './source-lines.ts';
import { textOf } from './paragraph.ts';

/** Turns the finished outline into the clause tree of the domain model. */
export function makeClauses(nodes: readonly OutlineNode[], lines: readonly SourceLine[], emendations: readonly Emendation[]): Clause[] {
	const identities = identify(nodes);
	const byId = new Map(emendations.map((emendation) => [emendation.id, emendation]));
	const make = (node: OutlineNode, kinds: ReadonlySet<string | undefined>): Clause => {
		const identity: Identity = identities.get(node) ?? { id: 's0', spoken: '' };
		const pieces = makePieces(node, identity.id, byId);
		const children = node.children.map((child) => make(child, kinds));
		const heading = headingOf(pieces);
		return {
			id: identity.id,
			level: levelOf(node, kinds),
			label: textOf({ units: node.label }),
			heading,
			spoken: identity.spoken,
			has_page: node.marker !== undefined || node.level !== 'paragraph' || heading !== '',
			source_lines: sourceLines(node, lines),
			part: node.part ?? null,
			pieces,
			children,
		};
	};
	return divisionsOf(nodes).flatMap((division) => {
		const kinds = new Set([...walkNodes(division)].map((node) => node.marker?.kind));
		return division.map((node) => make(node, kinds));
	});
}

function headingOf(pieces: readonly Piece[]): string {
	return pieces
		.filter((piece) => piece.kind === 'heading')
		.map((piece) => textOfRuns(piece.runs))
		.join('')
		.replace(/[。：]$/, '')
		.replace(/^[【[（]([^（）]*)[】\]）]$/, '$1');
}

/**
 * The word for a node's depth. Marks of the circular scheme step down when a document also uses chapters, sections or articles,
 * so that one word never stands for two depths of one document.
 */
function levelOf(node: OutlineNode, kinds: ReadonlySet<string | undefined>): Level {
	const kind = node.marker?.kind;
	const hasChapters = kinds.has('chapter') || kinds.has('part');
	if (kind === 'cn' && hasChapters) return 'subsection';
	if (kind === 'cnParen' && (hasChapters || kinds.has('article'))) return 'item';
	if (kind === 'arabic' && (hasChapters || kinds.has('article')) && kinds.has('cnParen')) return 'subitem';
	if (kind === 'arabicParen' && kinds.has('article')) return 'point';
	return node.level;
}

function sourceLines(node: OutlineNode, lines: readonly SourceLine[]): [number, number] {
	let first = Infinity;
	let last = 0;
	const visit = (one: OutlineNode): void => {
		for (const units of [one.label, ...one.blocks.map((block) => block.units)]) {
			const head = units[0];
			const tail = units.at(-1);
			if (!head || !tail) continue;
			first = Math.min(first, lineAt(lines, head.start));
			last = Math.max(last, lineAt(lines, Math.max(tail.start, tail.end - 1)));
		}
		one.children.forEach(visit);
	};
	visit(node);
	return [first === Infinity ? 1 : first, Math.max(last, 1)];
}
