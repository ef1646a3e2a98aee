import type { LocatedTarget } from '../../core/model/facts.ts';
import type { SectorClause } from './sector-clauses.ts';

/** A stretch of reading text with its figures: words to quote. */
export interface Passage {
	clause: SectorClause;
	/** Verbatim. */
	text: string;
	/** Where the words of a figure begin and end in the text, in order. */
	figures: [start: number, end: number][];
	targets: LocatedTarget[];
}

const joint = /^[、，；]?$/;
/** Passages are not drawn out beyond this by joining. */
const longest = 48;

/**
 * Joins the quotes of targets that overlap, or stand next to each other with at most a comma between, into passages:
 * 全省新增100家普惠托育机构 and 3000个托位 are one.
 * @param entries in reading order
 */
export function joinQuotes(entries: readonly { target: LocatedTarget; clause: SectorClause }[]): Passage[] {
	const spans: { clause: SectorClause; start: number; end: number; targets: LocatedTarget[] }[] = [];
	const sorted = [...entries].sort(
		(a, b) => (a.clause === b.clause ? a.target.quote_offset - b.target.quote_offset : 0) || entries.indexOf(a) - entries.indexOf(b),
	);
	for (const { target, clause } of sorted) {
		const [start, end] = [target.quote_offset, target.quote_offset + target.quote.length];
		const last = spans.at(-1);
		const isNext = last && last.clause === clause && joint.test(clause.text.slice(last.end, start)) && end - last.start <= longest;
		if (last && last.clause === clause && (start < last.end || isNext)) {
			last.end = Math.max(last.end, end);
			last.targets.push(target);
		} else spans.push({ clause, start, end, targets: [target] });
	}
	return spans.map(({ clause, start, end, targets }) => ({
		clause,
		text: clause.text.slice(start, end),
		figures: mergeRanges(targets.map(({ figure, figure_offset: at }) => [at - start, at - start + figure.length])),
		targets,
	}));
}

function mergeRanges(ranges: readonly [number, number][]): [number, number][] {
	const merged: [number, number][] = [];
	for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}

/** The words of a passage cut at its figures. */
export function cutFigures(text: string, figures: readonly [number, number][]): { text: string; isFigure: boolean }[] {
	const parts: { text: string; isFigure: boolean }[] = [];
	let done = 0;
	for (const [start, end] of figures) {
		parts.push({ text: text.slice(done, start), isFigure: false }, { text: text.slice(start, end), isFigure: true });
		done = end;
	}
	parts.push({ text: text.slice(done), isFigure: false });
	return parts.filter((part) => part.text !== '');
}
