/** A file of a test with ▸ where a finding must point: the text without it, and the place it stood. */
export function unmark(marked: string): { file: string; line: number; column: number } {
	const before = marked.slice(0, marked.indexOf('▸')).split('\n');
	return { file: marked.replace('▸', ''), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
