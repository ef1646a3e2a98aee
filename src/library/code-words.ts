import type { Change, Comparability } from '../model/lineage.ts';
import type { NumeralClass } from '../model/numeral.ts';
import type { Basis, Comparator, TargetKind } from '../model/target.ts';

/** What a code means to a reader. */
export interface CodeWord {
	name: string;
	meaning: string;
}

export const kindWords: Record<TargetKind, CodeWord> = {
	target: { name: '目标', meaning: '要达到的水平，或答应建成、办完、认定、培训的数量。' },
	baseline: { name: '既有数', meaning: '文件报告的过去或现在的数。' },
	incentive: { name: '奖补', meaning: '奖金、补助、税率、负担比例。' },
	threshold: { name: '条件', meaning: '够多少才适用，如“1万人以上的社区”。' },
	count: { name: '措施所定的数量', meaning: '说明措施怎样设计的数，如24小时、1小时交通圈。' },
};

export const basisWords: Record<Basis, CodeWord> = {
	level: { name: '水平', meaning: '到某时的存量，或某年全年的总量。' },
	increment: { name: '增量', meaning: '期内新增、新建、办成的数量。' },
	growth: { name: '增速', meaning: '增长率，年均增速也在内。' },
	share: { name: '占比', meaning: '占总体的百分比，覆盖率也在内。' },
	standard: { name: '单项标准', meaning: '每一件、每一户、每一次的金额、时间、比例。' },
	none: { name: '无数字', meaning: '有时限或位次而没有数字的目标。' },
};

export const comparatorWords: Record<Comparator, CodeWord> = {
	'=': { name: '等于', meaning: '照数，没有松动的字；“3—5个”是一个范围，也归此类。' },
	'>=': { name: '不低于', meaning: '至少这么多。' },
	'<=': { name: '不高于', meaning: '至多这么多。' },
	'>': { name: '超过', meaning: '比这个数多。' },
	'<': { name: '低于', meaning: '比这个数少。' },
	'~': { name: '大约', meaning: '上下不远，不能当作准数。' },
	full: { name: '全部', meaning: '一个不漏，或整件事在期限内办成。' },
	rank: { name: '位次', meaning: '只说名次，不说数。' },
	increase: { name: '提高', meaning: '只说要升，不说升到多少。' },
	decrease: { name: '降低', meaning: '只说要降，不说降到多少。' },
};

export const numeralWords: Record<NumeralClass, CodeWord> = {
	target: { name: '指标值', meaning: '说出一个目标、既有数、奖补、条件或措施的数。' },
	name: { name: '名称', meaning: '名称的一部分：5G、4A级、“六新”、五台山。' },
	reference: { name: '文号与引题', meaning: '发文字号，或书名号内的数字。' },
	date: { name: '日期', meaning: '年、月、日，以及作时期讲的“十四五”。' },
	heading: { name: '序号', meaning: '一、（二）1.与“一是”。' },
	count: { name: '计数', meaning: '给已有的一组东西计数：三大板块、14个产业集群。' },
	lexical: { name: '词语', meaning: '普通词语的一部分：一体化、统一、进一步、千方百计。' },
};

export const comparabilityWords: Record<Comparability, CodeWord> = {
	same: { name: '可比', meaning: '所计的对象、口径、范围都相同，只有数或措辞变了。' },
	partial: { name: '部分可比', meaning: '所计的是一回事，但口径、时段或范围有一样不同；可以并列，不宜相减。' },
	no: {
		name: '不可比',
		meaning: '名目相近，所计的不是一回事，如新增数与存量、各市与全省；只并列引文，不画在一条轴上。另一份文件没有对应值的，也归此类。',
	},
};

export const changeWords: Record<Change, CodeWord> = {
	raised: { name: '提高', meaning: '后一文件的数更高，或加上了更紧的字。' },
	lowered: { name: '降低', meaning: '后一文件的数更低，或放松了字。' },
	unchanged: { name: '不变', meaning: '数与措辞都没有变。' },
	reworded: { name: '措辞改变', meaning: '数没有变，说法变了。' },
	new: { name: '新设', meaning: '前一文件没有。' },
	dropped: { name: '不再提及', meaning: '后一文件没有再写；没有写，不等于没有做。' },
	outcome: { name: '报告结果', meaning: '后一文件报告了前一文件所定目标的实绩。' },
};
