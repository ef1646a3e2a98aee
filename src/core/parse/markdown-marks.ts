import type { SourceLine } from './source-lines.ts';

/** A stretch of a line that is Markdown notation, not text. */
export interface MarkSpan {
	start: number;
	end: number;
}

const patterns: readonly RegExp[] = [
	/^[ \t\u3000]*(?:>[ \t]*)*#{1,6}[ \t]+/g, // heading mark
	/^[ \t]*>[ \t]?/g, // quotation mark at line start
	/\*{2,3}/g, // bold marks, also stray ones
	// Bold marks of the other kind, only in pairs around words and, as CommonMark has it, not inside a word: __ that stands in for
	// something to be filled in, as in 自____年__月__日起, is text.
	/(?<![\p{L}\p{N}_])__(?=[^\s_][^_]*[^\s_]__(?![\p{L}\p{N}_]))/gu,
	/(?<=(?<![\p{L}\p{N}_])__[^\s_][^_]*[^\s_])__(?![\p{L}\p{N}_])/gu,
	/(?<=^|[\s(（])\*(?=[^\s*][^*]*\*)|(?<=[^\s*])\*(?=$|[\s。，）)])/g, // emphasis marks
	/\\(?=[.()[\]#*_+\-!>~`])/g, // escapes: 1\.
	/!?\[(?=[^\]\n]*\]\((?:https?:|\/|#|\.|mailto:)[^)\s]*\))/g, // link text opens
	/(?<=\[[^\]\n]*)\]\((?:https?:|\/|#|\.|mailto:)[^)\s]*\)/g, // link target
	/<br *\/?>/gi,
	/^[ \t]*[-*+][ \t]+(?=\S)/g, // bullet
];

/** True when a text is Markdown: it has heading marks, bold pairs or link lines. */
export function isMarkdown(lines: readonly SourceLine[]): boolean {
	return lines.some((line) => /^ {0,3}#{1,6} +\S/.test(line.text) || /\*\*[^*]+\*\*/.test(line.text) || /\]\(https?:/.test(line.text));
}

/** Depth of the heading mark at the beginning of a line, 0 for none. */
export function headingDepth(line: SourceLine): number {
	return /^[ \t]*(#{1,6})[ \t]+/.exec(line.text)?.[1]?.length ?? 0;
}

/** Finds the Markdown notation in a line, as offsets in the seed, in order and without overlap. */
export function findMarks(line: SourceLine): MarkSpan[] {
	const spans = patterns.flatMap((pattern) =>
		[...line.text.matchAll(pattern)].map((match) => ({ start: line.start + match.index, end: line.start + match.index + match[0].length })),
	);
	spans.sort((a, b) => a.start - b.start || b.end - a.end);
	return spans.filter((span, index) => span.end > span.start && !spans.slice(0, index).some((other) => other.end > span.start));
}

/** Finds blanks written as HTML entities at the beginning of a line: they are its indent. */
export function findEntities(line: SourceLine): MarkSpan[] {
	const match = /^[ \t\u3000]*(?:&(?:nbsp|emsp|ensp|#160|#12288);[ \t\u3000]*)+/.exec(line.text);
	return match ? [{ start: line.start, end: line.start + match[0].length }] : [];
}
