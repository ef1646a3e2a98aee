import type { Alignment } from '../model/alignment.ts';

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

interface Name {
	label: string;
	/** What the coders understood by it, for readers. */
	meaning: string;
}

/** Names and meanings, after the codebook; ‹a› and ‹b› stand for the provinces of the two documents. */
const names: { [verdict in Verdict]: Name } = {
	dropped: { label: '不再提', meaning: '后一文件没有这项内容；没有写，不等于取消' },
	'only-from': { label: '只有‹a›', meaning: '‹b›的文件没有这项内容' },
	'unmatched-from': { label: '规划未列', meaning: '规划没有相应的内容' },
	weakened: { label: '减弱', meaning: '同一任务，数字降低或不再写，动词变软，范围变窄' },
	replaced: { label: '改换', meaning: '同一事项，换了办法、项目或对象' },
	merged: { label: '合并', meaning: '几条并为一条' },
	split: { label: '拆分', meaning: '一条拆为几条' },
	continued: { label: '延续', meaning: '同一任务，力度与范围大致不变' },
	strengthened: { label: '加强', meaning: '同一任务，数字提高，动词变硬，范围变宽' },
	implements: { label: '落实', meaning: '计划的条文与规划的段落讲同一件事' },
	parallel: { label: '相当', meaning: '两省讲同一件事' },
	'only-to': { label: '只有‹b›', meaning: '‹a›的文件没有这项内容' },
	'unmatched-to': { label: '计划未列', meaning: '两年的行动计划都没有相应的内容' },
	new: { label: '新增', meaning: '前一文件没有这项内容' },
};

/** Label and meaning of a verdict between the documents of two provinces. */
export function nameVerdict(verdict: Verdict, a: string, b: string): Name {
	const fill = (text: string): string => text.replace('‹a›', a).replace('‹b›', b);
	return { label: fill(names[verdict].label), meaning: fill(names[verdict].meaning) };
}
