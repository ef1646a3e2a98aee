import { boundaryAfter, boundaryBefore, isBoundary } from './boundary.ts';
import { findRange, fold, skipSpace, trimSpace, type Parts } from './text-search.ts';

/** Positions in the page where the parts of a directive begin and end, in order. */
type Cuts = readonly [
	prefix: number,
	before: number,
	start: number,
	startEnd: number,
	endStart: number,
	end: number,
	after: number,
	suffix: number,
];

/** Longest quote that goes into a link whole. */
const longest = 48;
/** Longest directive an address can carry through messengers and mail. */
const longestDirective = 4000;
/** Least characters of the first and last words of a longer quote, tried in turn. */
const lengths = [8, 16, 32];
/** Least characters of context, tried in turn. */
const reaches = [0, 4, 8, 16, 32, 64, 128, 256, 512];

/**
 * Text directive that finds exactly one range of a page (W3C/WICG text fragments).
 * Browsers match whole words wherever a part is not held by its neighbour, so parts begin and end beside punctuation there.
 * @param pageText text of the page as the browser searches it, blocks apart by `\n`; a `p` or heading is a block even where it is set inline
 * @param start first character of the range
 * @param end position after its last character
 * @returns `text=…`, or null when no context in the neighbouring blocks makes the range unique
 */
export function textFragment(pageText: string, start: number, end: number): string | null {
	start = skipSpace(pageText, start);
	end = trimSpace(pageText, end);
	if (start >= end) return null;
	const page = fold(pageText);
	const before = trimSpace(pageText, start);
	const after = skipSpace(pageText, end);
	const leastLeft = isBoundary(pageText, start) ? 0 : 1;
	const leastRight = isBoundary(pageText, end) ? 0 : 1;
	const lefts = reaches.map((reach) => boundaryBefore(pageText, before, Math.max(reach, leastLeft)));
	const rights = reaches.map((reach) => boundaryAfter(pageText, after, Math.max(reach, leastRight)));
	for (const [startEnd, endStart] of listInnerCuts(pageText, start, end))
		for (const level of reaches.keys())
			for (const [left, right] of [
				[level, 0],
				[0, level],
				[level, level],
			] as const) {
				const cuts: Cuts = [lefts[left] ?? before, before, start, startEnd, endStart, end, after, rights[right] ?? after];
				if (isUnique(page, cuts)) return writeDirective(takeParts(pageText, cuts));
			}
	return null;
}

/** Where the first words of a range end and its last words begin; a short range is one piece. */
function* listInnerCuts(text: string, start: number, end: number): Generator<[startEnd: number, endStart: number]> {
	const isOneBlock = !text.slice(start, end).includes('\n');
	if (isOneBlock && end - start <= longest) return yield [end, end];
	for (const length of lengths) {
		const startEnd = boundaryAfter(text, start, length);
		const endStart = boundaryBefore(text, end, length);
		if (startEnd <= endStart) yield [startEnd, endStart];
	}
	if (isOneBlock) yield [end, end];
}

function isUnique(page: string, cuts: Cuts): boolean {
	const parts = takeParts(page, cuts);
	const found = findRange(page, parts, 0);
	return found?.[0] === cuts[2] && found[1] === cuts[5] && !findRange(page, parts, found[2] + 1);
}

function takeParts(text: string, [prefix, before, start, startEnd, endStart, end, after, suffix]: Cuts): Parts {
	return {
		prefix: text.slice(prefix, before),
		start: text.slice(start, startEnd),
		end: text.slice(endStart, end),
		suffix: text.slice(after, suffix),
	};
}

function writeDirective({ prefix, start, end, suffix }: Parts): string | null {
	const terms = [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`].filter(Boolean).join(',');
	// A selection that halves a surrogate pair cannot be written in an address; one of many thousand characters cannot be sent.
	return terms.includes('%EF%BF%BD') || terms.length > longestDirective ? null : `text=${terms}`;
}

function encode(text: string): string {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}
