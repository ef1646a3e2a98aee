import type { MarkerKind } from './marker.ts';
import { divisionsOf, walkNodes, type OutlineNode } from './node.ts';
import { formatNumeral } from './numeral.ts';
import { textOf } from './paragraph.ts';

/** Public id and spoken form of a node. */
export interface Identity {
	id: string;
	spoken: string;
}

const roots: { [kind in MarkerKind]?: string } = { part: 'b', chapter: 'c', section: 'c', article: '', annex: 'a' };

/**
 * Computes the ids of design.md §4 from the printed numbers, so that a reader can derive them from a citation.
 * A printed duplicate keeps its number and gets `x2`; a later work in the same file gets a prefix `w2-`, an annex `a1-`.
 */
export function identify(nodes: readonly OutlineNode[]): Map<OutlineNode, Identity> {
	const identities = new Map<OutlineNode, Identity>();
	const taken = new Map<string, number>();
	const unique = (id: string): string => {
		const count = (taken.get(id) ?? 0) + 1;
		taken.set(id, count);
		return count === 1 ? id : unique(`${id}x${count}`);
	};
	let prefix = '';
	let works = 1;
	let annexes = 0;
	let running = false;
	const visit = (node: OutlineNode, parent: Identity | undefined, position: number): void => {
		const { id, spoken } = name(node, parent, position, prefix, running);
		const identity = { id: unique(id), spoken };
		identities.set(node, identity);
		const counts = new Map<string, number>();
		for (const child of node.children) {
			const key = child.marker?.kind ?? child.level;
			counts.set(key, (counts.get(key) ?? 0) + 1);
			visit(child, identity, counts.get(key) ?? 1);
		}
	};
	for (const division of divisionsOf(nodes)) {
		running = isRunning(division);
		if (division[0]?.level === 'work') prefix = `w${(works += 1)}-`;
		if (division[0]?.level === 'annex') prefix = `a${(annexes += 1)}-`;
		for (const node of division) visit(node, undefined, 1);
	}
	return identities;
}

function name(node: OutlineNode, parent: Identity | undefined, position: number, prefix: string, running: boolean): Identity {
	const base = parent?.id ?? `${prefix}s0`;
	const said = parent?.spoken ?? '';
	const { marker } = node;
	if (!marker) return unmarked(node, parent, position, prefix);
	const number = Number.isNaN(marker.value) ? position : marker.value;
	switch (marker.kind) {
		case 'run':
			return { id: `${base}y${number}`, spoken: `${said}“${textOf({ units: node.label })}”` };
		case 'dash':
			return { id: `${base}d${position}`, spoken: `${said}第${position}项` };
		case 'box':
			return { id: `${base}b${number}`, spoken: textOf({ units: node.label }) };
		case 'annex':
			return { id: prefix.slice(0, -1), spoken: textOf({ units: node.label }) };
		case 'article':
			return {
				id: `${prefix}${[number, ...marker.prefix].join('z')}`,
				spoken: `第${formatNumeral(number)}条${marker.prefix.map((n) => `之${formatNumeral(n)}`).join('')}`,
			};
		case 'arabic':
			if (running) return { id: `${prefix}${number}`, spoken: `第${number}条` };
			break;
		case 'decimal2':
		case 'decimal3':
		case 'decimal4':
			return { id: `${prefix}s${[...marker.prefix, number].join('-')}`, spoken: textOf({ units: node.label }) };
	}
	const chained = parent && /^(?:[a-z]\d+-)?(?:[abcsw]?\d)/.test(parent.id) && !parent.id.endsWith('s0');
	return {
		id: chained ? `${parent.id}-${number}` : `${prefix}${roots[marker.kind] ?? 's'}${number}`,
		spoken: said + spokenLabel(node, number),
	};
}

function unmarked(node: OutlineNode, parent: Identity | undefined, position: number, prefix: string): Identity {
	switch (node.level) {
		case 'notice':
			return { id: `${prefix}n0`, spoken: '印发通知' };
		case 'preamble':
			return { id: `${prefix}s0`, spoken: '引言' };
		case 'closing':
			return { id: `${prefix}z0`, spoken: '文末' };
		case 'work':
			return { id: prefix.slice(0, -1), spoken: textOf(node.blocks[0] ?? { units: [] }) };
		case 'table':
			return { id: `${parent?.id ?? `${prefix}s0`}t${position}`, spoken: `${parent?.spoken ?? ''}表${position}` };
		default:
			return {
				id: `${parent?.id ?? `${prefix}s0`}p${node.paragraph ?? position}`,
				spoken: `${parent?.spoken ?? ''}第${node.paragraph ?? position}段`,
			};
	}
}

/** How a label is spoken inside a path: 三 （二） 1 （1） ①; chapters and sections keep their word. */
function spokenLabel(node: OutlineNode, number: number): string {
	switch (node.marker?.kind) {
		case 'cn':
			return formatNumeral(number);
		case 'cnParen':
			return `（${formatNumeral(number)}）`;
		case 'arabic':
		case 'decimal1':
			return String(number);
		case 'arabicParen':
			return `（${number}）`;
		default:
			return textOf({ units: node.label });
	}
}

/** True when 1. 2. 3. count through the whole document, across the headings above them. */
function isRunning(nodes: readonly OutlineNode[]): boolean {
	const parents = [...walkNodes(nodes)].filter((node) => node.children.some((child) => child.marker?.kind === 'arabic'));
	const firsts = parents.map((parent) => parent.children.find((child) => child.marker?.kind === 'arabic')?.marker?.value ?? 0);
	return parents.length > 1 && firsts.filter((value) => value === 1).length === 1 && firsts[0] === 1;
}
