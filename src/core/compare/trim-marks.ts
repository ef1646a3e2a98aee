/** A passage apart from the marks of the sentences it was cut from. */
export interface Trimmed {
	before: string;
	words: string;
	after: string;
}

/** Sets apart the marks a passage begins and ends with that say nothing without what stood beside them. */
export function trimMarks(passage: string): Trimmed {
	const [, before = '', words = '', after = ''] = /^([，。、；：）]*)(.*?)([，、；：（]*)$/s.exec(passage) ?? [];
	return { before, words, after };
}
