import { markerKinds, type Marker, type MarkerKind } from './marker.ts';
import type { Paragraph } from './paragraph.ts';

/** How a document numbers its text: which marks count as structure, and how kinds nest. */
export interface Scheme {
	/** The structural mark a paragraph opens with, if the document uses that kind. */
	markerOf(paragraph: Paragraph): Marker | undefined;
	/** Rank of a kind in this document, outermost first. */
	rankOf(kind: MarkerKind): number;
	/** Outermost kind the body uses. */
	outermost: MarkerKind | undefined;
	/** True when articles or chapters make it a statute. */
	isStatute: boolean;
}

/** Reads a document's numbering scheme from all its paragraphs. */
export function readScheme(paragraphs: readonly Paragraph[]): Scheme {
	const raw = new Map<Paragraph, Marker>();
	for (const paragraph of paragraphs) {
		if (paragraph.marker) raw.set(paragraph, paragraph.marker);
	}
	const sequence = paragraphs.flatMap((paragraph) => raw.get(paragraph) ?? []);
	const decimals = usesDecimals(sequence);
	const markers = new Map<Paragraph, Marker>();
	let decimal1 = 0;
	let counts = new Map<MarkerKind, number>();
	paragraphs.forEach((paragraph, index) => {
		const marker = raw.get(paragraph);
		if (!marker || marker.kind === 'run') return;
		const accepted = accept(marker, decimals, decimal1, () => nextDecimal(paragraphs, index, raw));
		if (!accepted || (!decimals && isFarOff(accepted, counts))) return;
		if (accepted.doubtful && !isCounted(accepted, counts, paragraphs.slice(index + 1, index + 40), raw)) return;
		if (accepted.kind === 'decimal1') decimal1 = accepted.value;
		if (accepted.kind === 'annex') counts = new Map();
		counts.set(accepted.kind, accepted.value);
		markers.set(paragraph, accepted);
	});
	const kinds = [...markers.values()].map(({ kind }) => kind);
	const articlesInside = articlesRunInsideChineseNumerals([...markers.values()]);
	const rankOf = (kind: MarkerKind): number => (kind === 'article' && articlesInside ? markerKinds.cn.rank + 1 : markerKinds[kind].rank);
	const outermost = kinds.filter((kind) => !['annex', 'box', 'dash', 'run'].includes(kind)).sort((a, b) => rankOf(a) - rankOf(b))[0];
	return { markerOf: (paragraph) => markers.get(paragraph), rankOf, outermost, isStatute: kinds.includes('article') };
}

/** A document counts 1, 1.1, 1.1.1 when two labels of two parts follow each other. */
function usesDecimals(sequence: readonly Marker[]): boolean {
	const seconds = sequence.filter(({ kind }) => kind === 'decimal2');
	return seconds.some((marker, index) => {
		const next = seconds[index + 1];
		return marker.value === 1 && next !== undefined && next.value === 2 && next.prefix[0] === marker.prefix[0];
	});
}

function accept(marker: Marker, decimals: boolean, last: number, next: () => Marker | undefined): Marker | undefined {
	if (!decimals && marker.kind === 'decimal2' && marker.prefix[0] !== undefined)
		return { kind: 'arabic', value: marker.prefix[0], prefix: [], length: String(marker.prefix[0]).length + 1, doubtful: true };
	if (!decimals) return marker.kind.startsWith('decimal') ? undefined : marker;
	if (marker.kind !== 'decimal1' && marker.kind !== 'arabic') return marker;
	const opensDecimal = next()?.prefix[0] === marker.value;
	if (marker.value === last + 1 && (opensDecimal || marker.kind === 'decimal1')) return { ...marker, kind: 'decimal1' };
	return marker.kind === 'arabic' ? marker : undefined;
}

function nextDecimal(paragraphs: readonly Paragraph[], index: number, raw: ReadonlyMap<Paragraph, Marker>): Marker | undefined {
	for (const paragraph of paragraphs.slice(index + 1)) {
		const marker = raw.get(paragraph);
		if (marker?.kind === 'decimal2') return marker;
	}
	return undefined;
}

/** A number far from its count is no label: 36.个月, 100、… */
function isFarOff(marker: Marker, counts: ReadonlyMap<MarkerKind, number>): boolean {
	if (Number.isNaN(marker.value) || !['cn', 'cnParen', 'arabic', 'arabicParen', 'arabicHalfParen', 'circled'].includes(marker.kind))
		return false;
	const last = counts.get(marker.kind) ?? 0;
	return marker.value > last + 20 || (last === 0 && marker.value > 9);
}

/** 一、 above 第一条: the articles run on while 一、二、 count. By rule of statutes it is the other way round. */
function articlesRunInsideChineseNumerals(markers: readonly Marker[]): boolean {
	const firstArticle = markers.findIndex(({ kind }) => kind === 'article');
	const firstChinese = markers.findIndex(({ kind }) => kind === 'cn');
	if (firstArticle < 0 || firstChinese < 0 || firstChinese > firstArticle) return false;
	return (
		markers.filter(({ kind, value }) => kind === 'cn' && value === 1).length === 1 &&
		markers.filter(({ kind, value }) => kind === 'article' && value === 1).length === 1
	);
}

/** A doubtful number is a label when it comes next in a count, or opens one that goes on. */
function isCounted(
	marker: Marker,
	counts: ReadonlyMap<MarkerKind, number>,
	after: readonly Paragraph[],
	raw: ReadonlyMap<Paragraph, Marker>,
): boolean {
	const last = counts.get(marker.kind) ?? 0;
	const goesOn = after.some((paragraph) => {
		const next = raw.get(paragraph);
		const value = next?.kind === 'decimal2' ? next.prefix[0] : next?.value;
		return next !== undefined && (next.kind === marker.kind || next.kind === 'decimal2') && value === marker.value + 1;
	});
	return (marker.value === last + 1 && (last > 0 || goesOn)) || (marker.value === 1 && goesOn);
}
