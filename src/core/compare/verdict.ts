import type { Alignment } from '../model/alignment.ts';
import { relationNames } from './relation-names.ts';

/** What became of the clauses of a group: its relation, and where one side is empty, which. What a reader asks for first comes first. */
export const verdicts = [
	'dropped',
	'only-from',
	'unmatched-from',
	'weakened',
	'replaced',
	'merged',
	'split',
	'continued',
	'strengthened',
	'implements',
	'parallel',
	'only-to',
	'unmatched-to',
	'new',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Verdict of a group of clauses. */
export function verdictOf({ relation, from }: Pick<Alignment, 'relation' | 'from'>): Verdict {
	if (relation !== 'only' && relation !== 'unmatched') return relation;
	return `${relation}-${from.length > 0 ? 'from' : 'to'}`;
}

/** A verdict is called after its relation, but where one side is empty after that side; ‹a› and ‹b› stand for the provinces. */
const labels: { [verdict in Verdict]: string } = {
	...relationNames,
	'only-from': '只有‹a›',
	'only-to': '只有‹b›',
	'unmatched-from': '规划未列',
	'unmatched-to': '计划未列',
};

/** What the coders understood by each verdict, after the codebook. */
const meanings: { [verdict in Verdict]: string } = {
	dropped: '后一文件没有这项内容；没有写，不等于取消',
	'only-from': '‹b›的文件没有这项内容',
	'unmatched-from': '规划没有相应的内容',
	weakened: '同一任务，数字降低或不再写，动词变软，范围变窄',
	replaced: '同一事项，换了办法、项目或对象',
	merged: '几条并为一条',
	split: '一条拆为几条',
	continued: '同一任务，力度与范围大致不变',
	strengthened: '同一任务，数字提高，动词变硬，范围变宽',
	implements: '计划的条文与规划的段落讲同一件事',
	parallel: '两省讲同一件事',
	'only-to': '‹a›的文件没有这项内容',
	'unmatched-to': '两年的行动计划都没有相应的内容',
	new: '前一文件没有这项内容',
};

/** Label and meaning of a verdict between the documents of two provinces. */
export function nameVerdict(verdict: Verdict, a: string, b: string): { label: string; meaning: string } {
	const fill = (text: string): string => text.replace('‹a›', a).replace('‹b›', b);
	return { label: fill(labels[verdict]), meaning: fill(meanings[verdict]) };
}
