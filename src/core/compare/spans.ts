/** What is true of a stretch of text beside another one. */
export type Flag = 'removed' | 'added' | 'shared' | 'figure' | 'commitment' | 'title';

/** A stretch of a text, in UTF-16 units. */
export interface Span {
	from: number;
	to: number;
	flag: Flag;
}

/** A stretch of text with everything that is true of it. */
export interface Stretch {
	text: string;
	flags: readonly Flag[];
}

/**
 * Cuts a text wherever a span begins or ends; the stretches put together are the text. Spans may reach beyond it.
 */
export function cutSpans(text: string, spans: readonly Span[]): Stretch[] {
	const own = spans
		.map(({ from, to, flag }) => ({ from: Math.max(from, 0), to: Math.min(to, text.length), flag }))
		.filter(({ from, to }) => from < to);
	const cuts = [...new Set([0, text.length, ...own.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
	return cuts.slice(1).map((to, index) => {
		const from = cuts[index] ?? 0;
		const flags = own.filter((span) => span.from <= from && span.to >= to).map(({ flag }) => flag);
		return { text: text.slice(from, to), flags: [...new Set(flags)] };
	});
}
