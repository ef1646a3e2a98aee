const unnumbered: { [kind: string]: string } = { p: '段', d: '项', t: '表' };

/**
 * The name of a clause and the way to it, from its id and the labels from the root:
 * ["二、…", "（三）文化旅游"] and `s2-3p2` give 第2段 under both, ["二、…", "16."] and `16` give 第16条 under the first.
 */
export function nameClause(id: string, place: readonly string[]): { name: string; way: string[] } {
	const [, kind = '', number = ''] = /([pdt])(\d+)(?:x\d+)?$/.exec(id) ?? [];
	const last = place.at(-1) ?? '';
	// A paragraph has no label, so its place ends with its parent's; a dash says nothing.
	if (kind !== '' && (kind !== 'd' || last === '——'))
		return { name: `第${number}${unnumbered[kind]}`, way: place.slice(0, kind === 'd' ? -1 : undefined) };
	// Items numbered through the whole document are its articles; others keep the number as printed.
	const [, figure] = /\/(\d+)(?:x\d+)?$/.exec(id) ?? [];
	const title = last.replace(/^\d+[.．、]\s*/, '');
	return { name: figure ? `第${figure}条${title && `　${title}`}` : last, way: place.slice(0, -1) };
}
