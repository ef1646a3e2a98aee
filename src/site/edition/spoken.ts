const frames: { [level: string]: string } = { notice: '印发通知', preamble: '引言', closing: '文末' };

/**
 * How one says a clause, read off its id and the printed numbers around it: 三（二）1, 第16条, 三（二）第2段.
 * The same words as `spoken` of the clause tree, without sending them with every clause.
 */
export function speak(clause: Element): string {
	const parent = clause.parentElement?.closest('.c');
	const frame = frames[clause.classList[1] ?? ''];
	if (frame) return frame;
	// A clause page has no clauses around its own; it says what they are called.
	const said = parent ? speak(parent) : (clause.closest<HTMLElement>('[data-parent]')?.dataset.parent ?? '');
	const label = findLabel(clause)?.textContent ?? '';
	const [, kind, number] = /([pdt])(\d+)(?:x\d+)?$/.exec(clause.id) ?? [];
	if (kind === 'p') return `${said}第${number}段`;
	if (kind === 'd') return `${said}第${number}项`;
	if (kind === 't') return `${said}表${number}`;
	if (/y\d+(?:x\d+)?$/.test(clause.id)) return `${said}“${label}”`;
	if (clause.classList.contains('article') || clause.classList.contains('annex')) return label;
	if (/^\d+(?:x\d+)?$/.test(clause.id)) return `第${Number.parseInt(clause.id)}条`;
	return said + label.replace(/[、.．]$/, '');
}

/** The permalink of a clause: its printed number, or the mark of a paragraph without one. */
export function findLabel(clause: Element): HTMLAnchorElement | null {
	return clause.querySelector<HTMLAnchorElement>(':scope > .k, :scope > * > .l');
}
