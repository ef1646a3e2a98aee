import type { Change, Comparability } from '../../core/model/lineage.ts';
import type { Basis, Comparator, TargetKind } from '../../core/model/target.ts';

/* What the codes mean, a sentence each; their names are in target-words.ts. */

export const kindMeanings: Record<TargetKind, string> = {
	target: '要达到的水平，或答应建成、办完、认定、培训的数量。',
	baseline: '文件报告的过去或现在的数。',
	incentive: '奖金、补助、税率、负担比例。',
	threshold: '够多少才适用，如“1万人以上的社区”。',
	count: '说明措施怎样设计的数，如24小时、1小时交通圈。',
};

export const basisMeanings: Record<Basis, string> = {
	level: '到某时的存量，或某年全年的总量。',
	increment: '期内新增、新建、办成的数量。',
	growth: '增长率，年均增速也在内。',
	share: '占总体的百分比，覆盖率也在内。',
	standard: '每一件、每一户、每一次的金额、时间、比例。',
	none: '有时限或位次而没有数字的目标。',
};

export const comparatorMeanings: Record<Comparator, string> = {
	'=': '没有松动的字；“3—5个”是一个范围，也归此类。',
	'>=': '至少这么多。',
	'<=': '至多这么多。',
	'>': '比这个数多。',
	'<': '比这个数少。',
	'~': '上下不远，不能当作准数。',
	full: '一个不漏，或整件事在期限内办成。',
	rank: '只说名次，不说数。',
	increase: '只说要升，不说升到多少。',
	decrease: '只说要降，不说降到多少。',
};

export const comparabilityMeanings: Record<Comparability, string> = {
	same: '所计的对象、口径、范围都相同，只有数或措辞变了。',
	partial: '所计的是一回事，但口径、时段或范围有一样不同；可以并列，不宜相减。',
	no: '名目相近，所计的不是一回事，如新增数与存量、各市与全省；只并列引文，不画在一条轴上。另一份文件没有对应值的，也归此类。',
};

export const changeMeanings: Record<Change, string> = {
	raised: '后一文件的数更高，或加上了更紧的字。',
	lowered: '后一文件的数更低，或放松了字。',
	unchanged: '数与措辞都没有变。',
	reworded: '数没有变，说法变了。',
	new: '前一文件没有。',
	dropped: '后一文件没有再写；没有写，不等于没有做。',
	outcome: '后一文件报告了前一文件所定目标的实绩。',
};
