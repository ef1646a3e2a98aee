import { fold } from './fold.ts';
import { parseNumeral } from './numeral.ts';
import { textOf, type Paragraph } from './paragraph.ts';
import type { MarkerKind } from './marker.ts';

/** A mark inside a paragraph: 一是 after a full stop, （1） after a colon. */
export interface InlineMark {
	kind: MarkerKind;
	value: number;
	/** Offset of the mark in the paragraph's text. */
	at: number;
	length: number;
}

const boundary = '(?<=^|[。；：，！？）)”:;])';
const patterns: readonly { kind: MarkerKind; pattern: RegExp }[] = [
	{ kind: 'run', pattern: new RegExp(`${boundary}([一二三四五六七八九十]{1,3})[是要](?![否求])`, 'g') },
	{ kind: 'arabicParen', pattern: /(?<=[。；：:;])\((\d{1,2})\)(?=[^、，。；)])/g },
	{ kind: 'circled', pattern: /(?<=[。；：:;])([①-⑳])/g },
];

/** How far a run has counted; shared by the paragraphs of one clause, since a run may span several. */
export type RunState = Map<string, number>;

/**
 * Finds the marks of runs inside a paragraph: 一是…二是…, （1）…（2）…, ①…②…
 * A run is one only if it counts from one and has a second member here or in a later paragraph of the clause.
 * @param paragraph the paragraph, without its own label
 * @param rest the paragraphs that follow it in the same clause
 * @param state counts reached so far; updated
 */
export function findInlineMarks(paragraph: Paragraph, rest: readonly Paragraph[], state: RunState): InlineMark[] {
	const text = fold(textOf(paragraph));
	const found: InlineMark[] = [];
	for (const { kind, pattern } of patterns) {
		for (const match of text.matchAll(pattern)) {
			const value = parseNumeral(match[1] ?? '');
			const key = kind + (kind === 'run' ? match[0].at(-1) : '');
			const expected = (state.get(key) ?? 0) + 1;
			const opens = value === 1 && hasSecond(kind, text.slice(match.index + match[0].length), rest, match[0].at(-1) ?? '');
			if (value !== expected && !opens) continue;
			if (value === 1 && !opens) continue;
			state.set(key, value);
			found.push({ kind, value, at: match.index, length: match[0].length });
		}
	}
	return keepOuter(found.sort((a, b) => a.at - b.at));
}

function hasSecond(kind: MarkerKind, after: string, rest: readonly Paragraph[], verb: string): boolean {
	const second = kind === 'run' ? new RegExp(`(?:^|[。；：，！？）)”:;])二${verb}`) : kind === 'circled' ? /②/ : /[。；：:;]\(2\)/;
	return second.test(after) || rest.some((paragraph) => second.test(fold(textOf(paragraph))));
}

// （1） inside a 一是 member is its own; both kinds may stand together and nest by rank.
function keepOuter(marks: InlineMark[]): InlineMark[] {
	return marks.filter((mark, index) => index === 0 || mark.at > (marks[index - 1]?.at ?? -1));
}
