import type { PairKind } from '../model/alignment.ts';
import { findCommonWords } from './common-words.ts';
import { countHan } from './shared-passages.ts';
import type { Span } from './spans.ts';
import { diffTexts, textOfRun, type DiffRun } from './text-diff.ts';

/** What the two sides of a row show of each other: what changed, what they share, or nothing. */
export type Showing = 'changes' | 'shared' | 'plain';

/** Marks on both sides of a row. */
export interface RowMarks {
	showing: Showing;
	older: Span[];
	newer: Span[];
}

/**
 * Shares of the shorter and of the longer text both wordings must have in common before their changes are shown.
 * Below them, as reading the rows showed, common words are scattered and nearly everything would stand struck out or underlined.
 */
const enough = { shorter: 0.4, longer: 0.2 };

/** Shortest wording in common that is worth a mark, in Han characters. */
const worthMarking = 8;

/**
 * What to mark in two corresponding texts. Changes are shown only between a plan and its successor, where one wording became the other;
 * two provinces, or a plan and the longer one it carries out, share words but neither is a revision of the other.
 * @param names names of units, which are never cut
 */
export function markRow(kind: PairKind, older: string, newer: string, names: readonly string[]): RowMarks {
	if (older === '' || newer === '') return { showing: 'plain', older: [], newer: [] };
	if (kind === 'succession') {
		const runs = diffTexts(older, newer, names);
		const same = countHan(runs.map((run) => (run.kind === 'same' ? textOfRun(run) : '')).join(''));
		const [short = 0, long = 0] = [countHan(older), countHan(newer)].sort((x, y) => x - y);
		if (same >= enough.shorter * short && same >= enough.longer * long) return { showing: 'changes', ...spansOf(runs) };
	}
	const common = findCommonWords(older, newer, worthMarking);
	const share = (extents: { from: number; to: number }[]): Span[] => extents.map((extent) => ({ ...extent, flag: 'shared' }));
	return { showing: common.a.length > 0 ? 'shared' : 'plain', older: share(common.a), newer: share(common.b) };
}

/** Removed stretches and their words of commitment in the older text, added ones in the newer. */
function spansOf(runs: readonly DiffRun[]): { older: Span[]; newer: Span[] } {
	const older: Span[] = [];
	const newer: Span[] = [];
	let [a, b] = [0, 0];
	for (const { kind, tokens } of runs)
		for (const { kind: token, text } of tokens) {
			const [start, spans] = kind === 'added' ? [b, newer] : [a, older];
			const span = { from: start, to: start + text.length };
			if (kind !== 'same') addChange(spans, span, kind);
			if (kind !== 'same' && token === 'commitment') spans.push({ ...span, flag: 'commitment' });
			if (kind !== 'added') a += text.length;
			if (kind !== 'removed') b += text.length;
		}
	return { older, newer };
}

/** Lengthens the change before where it ends here. */
function addChange(spans: Span[], span: { from: number; to: number }, flag: 'removed' | 'added'): void {
	const last = spans.findLast((other) => other.flag === flag);
	if (last?.to === span.from) last.to = span.to;
	else spans.push({ ...span, flag });
}
