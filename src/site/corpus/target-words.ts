import { wholeProvinces } from '../../core/facts/vocabulary.ts';
import type { Change, Comparability } from '../../core/model/lineage.ts';
import type { Basis, Comparator, TargetKind } from '../../core/model/target.ts';

/** What readers call the kinds of target. */
export const kindNames: { [kind in TargetKind]: string } = {
	target: '目标',
	baseline: '既有数',
	incentive: '奖补',
	threshold: '条件',
	count: '措施数量',
};

/** The kind of a value in a word, empty for a target: that goes without saying. */
export function remarkKind(kind: TargetKind): string {
	return kind === 'target' ? '' : kindNames[kind];
}

/** What readers call the bases. */
export const basisNames: { [basis in Basis]: string } = {
	level: '期末水平或全年总量',
	increment: '期内新增或完成',
	growth: '增速',
	share: '占比',
	standard: '单项标准',
	none: '无数字',
};

/** Verdicts on a pair of values. */
export const comparabilityNames: { [comparable in Comparability]: string } = { same: '可比', partial: '部分可比', no: '不可比' };

/** What became of a value. */
export const changeNames: { [change in Change]: string } = {
	raised: '提高',
	lowered: '降低',
	unchanged: '不变',
	reworded: '改写',
	new: '新设',
	dropped: '不再提',
	outcome: '已报结果',
};

/** Words for how firmly a figure is put. */
export const comparatorNames: { [comparator in Comparator]: string } = {
	'=': '确数',
	'>=': '以上、不低于',
	'>': '超过、突破',
	'<=': '以下、不超过',
	'<': '低于',
	'~': '左右、…级',
	full: '全部完成',
	rank: '位次',
	increase: '提高、扩大',
	decrease: '缩小、降低',
};

/** Where the period of a figure comes from. */
export type Dating = 'printed' | 'inferred' | 'none';
export const datingNames: { [dating in Dating]: string } = { printed: '印在句中', inferred: '据规划推定', none: '时期未载' };

/** Where the period comes from. */
export function datingOf({ period, period_inferred }: { period: string | null; period_inferred: boolean }): Dating {
	return period === null ? 'none' : period_inferred ? 'inferred' : 'printed';
}

/** Year a period ends in: 2021-2025 ends in 2025; null for none. */
export function lastYear(period: string | null): number | null {
	return period === null ? null : Number(/^\d{4}-\d{4}$/.test(period) ? period.slice(5) : period.slice(0, 4));
}

/** Where a target applies, for those that are no entry of the gazetteer: 山西全省, 各市. */
export function nameOfScope(place: string): string | undefined {
	const name = wholeProvinces[place as keyof typeof wholeProvinces] as string | undefined;
	return name === undefined || place.startsWith('each-') ? name : `${name}全省`;
}
