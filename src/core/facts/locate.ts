/** Where a passage begins in a text, or why that cannot be said. */
export function locate(text: string, passage: string): { offset: number } | { problem: 'quote-not-found' | 'quote-not-unique' } {
	const offset = text.indexOf(passage);
	if (offset < 0) return { problem: 'quote-not-found' };
	return text.includes(passage, offset + 1) ? { problem: 'quote-not-unique' } : { offset };
}

/** Where the n-th occurrence (from 1) of a passage begins, or -1. */
export function locateNth(text: string, passage: string, n: number): number {
	let offset = -1;
	for (let found = 0; found < n; found += 1) {
		offset = text.indexOf(passage, offset + 1);
		if (offset < 0) return -1;
	}
	return offset;
}
