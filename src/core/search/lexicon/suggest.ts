import { cleanPinyin, fitPinyin, soundsOf, type Sound } from './pinyin.ts';
import { termKinds, type Term, type TermKind, type Terms } from './terms.ts';

export interface Suggestion {
	/** 网络货运, or a common name that is not printed: 省发改委. */
	term: string;
	kind: TermKind;
	/** What to search for: 省发展改革委. */
	query: string;
}

/** Nobody types more syllables than the longest term has. */
const longest = 60;

/** Beginnings a reader leaves out: the province of a unit, the verbs of a heading. */
const leads: { [kind in TermKind]?: RegExp } = {
	department: /^(?:省委?|山西|青海|各|国网|中国)/,
	topic:
		/^(?:大力|积极|加快|加速|加大|加强|着力|全面|全力|深入|广泛|持续|不断|逐步|更好|推进|推动|提升|提高|完善|强化|建立|健全|建设|培育|构建|打造|实施|促进|鼓励|支持|扩大|拓展|拓宽|优化|深化|引导|开展|保障|规范|落实|增强|增加|夯实|扶持|壮大|引进|形成|新建|丰富|坚持|做[大强优精深]|发展|和|一批)+(?=..)/,
};

interface Sounded {
	term: Term;
	sounds: Sound[];
	/** Characters of the beginning a reader may leave out. */
	lead: number;
}

const sounded = new WeakMap<Terms, Sounded[]>();

/**
 * Topics, units, places and documents whose name begins with typed pinyin: wangluohuoyun, wlhy, wangluohy, 网络huoyun.
 * Whole names come before beginnings, syllables before initials, then topics, units, places, documents and short before long.
 * Nothing without a Latin letter in the text, and nothing for one letter.
 */
export function suggest(text: string, terms: Terms, limit = 8): Suggestion[] {
	const typed = cleanPinyin(text);
	if (typed.length < 2 || typed.length > longest || !/[a-z]/.test(typed)) return [];
	const found = soundTerms(terms).flatMap((entry) => listFits(typed, entry));
	const queries = new Set<string>();
	return found
		.sort((a, b) => compare(a.rank, b.rank))
		.map(({ suggestion }) => suggestion)
		.filter(({ query }) => !queries.has(query) && queries.add(query))
		.slice(0, limit);
}

interface Found {
	suggestion: Suggestion;
	rank: number[];
}

function listFits(typed: string, { term, sounds, lead }: Sounded): Found[] {
	return [...new Set([0, lead])].flatMap((from) => {
		const fit = fitPinyin(typed, sounds, from);
		if (!fit) return [];
		const rank = [
			from + fit.named === sounds.length ? 0 : 1,
			fit.initials === 0 ? 0 : 1,
			termKinds.indexOf(term.kind),
			sounds.length - from,
		];
		return [{ suggestion: makeSuggestion(term, sounds, from), rank }];
	});
}

/** A topic is shown without the verbs left out (大力发展网络货运 → 网络货运), which is as printed too; a unit whole. */
function makeSuggestion({ text, kind, query }: Term, sounds: readonly Sound[], from: number): Suggestion {
	if (kind !== 'topic' || from === 0) return { term: text, kind, query };
	const topic = text.slice(sounds[from]?.at);
	return { term: topic, kind, query: topic };
}

function soundTerms(terms: Terms): Sounded[] {
	const known = sounded.get(terms);
	if (known) return known;
	const made = terms.list.map((term): Sounded => {
		const sounds = soundsOf(term.text, terms);
		const lead = leads[term.kind]?.exec(term.text)?.[0].length ?? 0;
		return { term, sounds, lead: sounds.filter(({ at }) => at < lead).length };
	});
	sounded.set(terms, made);
	return made;
}

function compare(a: readonly number[], b: readonly number[]): number {
	const place = a.findIndex((value, index) => value !== b[index]);
	return (a[place] ?? 0) - (b[place] ?? 0);
}
