import type { Marker, MarkerKind } from './marker.ts';
import { markerKinds } from './marker.ts';
import type { OutlineNode } from './node.ts';

/** Divisions that never stand inside a box. */
const statutory: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'section', 'article']);

/** Follows a 专栏 box: its numbers are its own, and it ends where the document's numbering goes on. */
export class BoxTracker {
	node: OutlineNode | undefined;
	#counts = new Map<MarkerKind, number>();

	get isOpen(): boolean {
		return this.node !== undefined;
	}

	open(node: OutlineNode): void {
		this.node = node;
		this.#counts = new Map();
	}

	close(): void {
		this.node = undefined;
	}

	/**
	 * Says whether a paragraph lies after the box.
	 * A mark that comes next in the box's own count stays inside, even if it would also come next in the document's.
	 * @param following the marks after this one, to see whether a fresh count goes on
	 */
	ends(marker: Marker | undefined, stack: readonly OutlineNode[], following: readonly Marker[]): boolean {
		if (!marker) return false;
		if (marker.kind === 'box' || marker.kind === 'annex') return true;
		const own = (this.#counts.get(marker.kind) ?? 0) + 1;
		const resumes = stack.some(
			(node) => node.marker?.kind === marker.kind && node.marker.value + 1 === marker.value && marker.value !== own,
		);
		const rank = markerKinds[marker.kind].rank;
		const isOuter = marker.value === 1 && this.#counts.size > 0 && [...this.#counts.keys()].every((kind) => markerKinds[kind].rank > rank);
		const next = following.find((other) => other.kind === marker.kind || markerKinds[other.kind].rank < rank);
		if (statutory.has(marker.kind) || resumes || (isOuter && next?.kind === marker.kind && next.value === 2)) return true;
		this.#counts.set(marker.kind, marker.value);
		return false;
	}
}
