import { commitmentTable, measured, traps, type Tier } from '../model/commitment-words.ts';

/** A stretch of a clause between two marks: what is counted as one measure if it has a word of commitment. */
export interface Segment {
	/** With the mark that ends it. */
	text: string;
	/** Where it begins in the text it was cut from, in UTF-16 units. */
	start: number;
}

/** A segment with the word that ranks it; both are null where no word of the table leads it. */
export interface RankedSegment extends Segment {
	word: string | null;
	tier: Tier | null;
}

const stops = '，。；：！？';
const opening = '（(“‘《〔';
const closing = '）)”’》〕';

/**
 * Cuts a text at commas and heavier marks, but not within brackets and quotation marks; a mark stays with what it ends.
 * The segments put together are the text.
 */
export function cutSegments(text: string): Segment[] {
	const segments: Segment[] = [];
	let [start, depth] = [0, 0];
	for (let at = 0; at < text.length; at += 1) {
		const mark = text.charAt(at);
		if (opening.includes(mark)) depth += 1;
		else if (closing.includes(mark)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && stops.includes(mark)) {
			segments.push({ text: text.slice(start, at + 1), start });
			start = at + 1;
		}
	}
	if (start < text.length) segments.push({ text: text.slice(start), start });
	return segments;
}

/** Openings of segments that say on what ground or in what way, and end with a comma: 围绕…，依托…，以…为目标，. */
export const grounds = ['围绕', '依托', '按照', '立足', '根据', '适应', '聚焦', '结合', '针对', '以', '作为', '面向'] as const;
/** Openings of segments whose object stands before the verb: 对新建或改造的中心给予…. */
export const fronted = ['对', '将', '把', '为', '从'] as const;

const ranked = new Map(commitmentTable.flatMap(({ word, tier }) => (tier ? [[word, tier] as const] : [])));
const words = new RegExp([...traps, ...ranked.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * Ranks a segment by its leading word: the first of the table that is no attribute (not followed by 的).
 * 加快 gives way to a word right behind it (加快建设 is 建设). A segment that only gives grounds is not ranked;
 * where the object stands first, what belongs to it (up to the last 的) is passed over; so is 实现 where it names a purpose.
 */
export function rankSegment(segment: Segment): RankedSegment {
	const unranked = { ...segment, word: null, tier: null };
	const { text } = segment;
	if (text.endsWith('，') && grounds.some((word) => text.startsWith(word))) return unranked;
	const from = fronted.some((word) => text.startsWith(word)) ? text.lastIndexOf('的') + 1 : 0;
	const found = [...text.slice(from).matchAll(words)]
		.map(({ 0: word, index }) => ({ word, end: from + index + word.length, at: from + index }))
		.filter(({ word, end }) => ranked.has(word) && text.charAt(end) !== '的' && !isPurpose(word, text));
	const [first, second] = found;
	if (!first) return unranked;
	const { word } = first.word === '加快' && second?.at === first.end ? second : first;
	return { ...segment, word, tier: ranked.get(word) ?? null };
}

function isPurpose(word: string, text: string): boolean {
	return measured.words.some((entry) => entry === word) && !measured.by.test(text);
}

/** Ranks every segment of a text. */
export function rankText(text: string): RankedSegment[] {
	return cutSegments(text).map(rankSegment);
}

/** How many segments each tier has; `unranked` have no word of the table. */
export interface TierCount {
	tiers: { [tier in Tier]: number };
	ranked: number;
	unranked: number;
}

/** Counts segments by tier. */
export function countTiers(segments: readonly Pick<RankedSegment, 'tier'>[]): TierCount {
	const of = (tier: Tier | null): number => segments.filter((segment) => segment.tier === tier).length;
	const unranked = of(null);
	return {
		tiers: { done: of('done'), build: of('build'), push: of('push'), encourage: of('encourage'), explore: of('explore') },
		ranked: segments.length - unranked,
		unranked,
	};
}
