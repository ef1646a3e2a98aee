import { z } from 'astro/zod';
import { clauseAddress } from './clause-address.ts';
import { indicator } from './indicator.ts';
import { lineage } from './lineage.ts';
import { numeralClasses } from './numeral.ts';
import { place } from './place.ts';
import { clauseId } from './rows.ts';
import { sector } from './sector.ts';
import { target } from './target.ts';

/* Rows of what was coded by reading; descriptions are in the readers' language, as in rows.ts. */

const targetId = z
	.string()
	.regex(/^[a-z0-9-]+\/[a-z0-9-]+\/t[1-9]\d*$/)
	.describe('指标值标识，“条款标识/序号”，如sx-plan-2022/10/t1。');

/** `targets`: one figure or goal. */
export const targetRow = z.strictObject({
	id: targetId,
	clause: clauseId,
	quote: target.shape.quote.describe('逐字引文。'),
	figure: target.shape.figure.describe('引文中表示数值或目标的字样。'),
	indicator: target.shape.indicator.describe('指标标识。'),
	indicator_name: z.string().min(1).describe('指标名称。'),
	value_low: z.number().nullable().describe('数值，以所印单位计；范围则为下限；无数字的目标为空。'),
	value_high: z.number().nullable().describe('范围的上限；单一数值与value_low相同。'),
	unit: target.shape.unit.describe('所印单位，如“万个”“亿元”“%”；无数字的目标为空。'),
	comparator: target.shape.comparator.describe(
		'与数值的关系：=、>=（以上、不低于）、<=（以下、不超过）、>（突破、超过）、<、~（左右、…级）、full（全覆盖、全部完成）、rank（位次）、increase（提高、倍增）、decrease（降低）。',
	),
	worded: target.shape.worded.describe('所印的修饰语，如“力争…达到…左右”；无则为空。'),
	kind: target.shape.kind.describe(
		'类别：target（目标）、baseline（既有数）、incentive（奖补）、threshold（条件）、count（措施所定的数量）。',
	),
	basis: target.shape.basis.describe(
		'口径：level（期末水平或全年总量）、increment（期内新增或完成）、growth（增速）、share（占比、覆盖率）、standard（单项标准）、none（无数字）。',
	),
	period: target.shape.period.describe('时期，如2022、2021-2025、2021-03-31；文件未载且无从推知则为空。'),
	period_inferred: target.shape.period_inferred.describe('时期由所在规划推知、同句未印时为真。'),
	place: target.shape.place.describe('范围：省（shanxi、qinghai）、市的标识，或each-city（各市）、each-county（各县）。'),
	sectors: z.array(z.string()).min(1).describe('行业标识，可有多个。'),
	departments: z.array(z.string()).describe('对所在条款负责的单位标识，依所印次序；文件未列则为空。'),
	note: target.shape.note.describe('判断有疑难时的说明。'),
	base_low: z.number().nullable().describe('value_low折合成base_unit的数，同一指标的各值可直接相比，如1万亿元为10000；无数字的目标为空。'),
	base_high: z.number().nullable().describe('value_high折合成base_unit的数；无数字的目标为空。'),
	base_unit: z.string().min(1).nullable().describe('折合所用的单位，同一指标同一量纲只有一个，如“亿元”；无数字的目标为空。'),
	period_from: z.iso.date().nullable().describe('时期的首日，如2021年为2021-01-01；时期为空则为空。'),
	period_to: z.iso.date().nullable().describe('时期的末日，如2021-2025为2025-12-31，单独一日与首日相同；时期为空则为空。'),
	...clauseAddress.shape,
});
export type TargetRow = z.output<typeof targetRow>;

/** `numbers`: one numeral of the corpus. */
export const numberRow = z.strictObject({
	clause: clauseId,
	token: z.string().min(1).describe('数字本身，阿拉伯数字或汉字数字，不含单位。'),
	offset: z.int().nonnegative().describe('在本条full_text中的起点，自0起，以UTF-16码元计。'),
	class: z
		.enum(numeralClasses)
		.describe(
			'类别：target（指标值）、name（名称的一部分）、reference（文号与引题）、date（日期）、heading（序号）、count（计数）、lexical（词语的一部分）。',
		),
	targets: z.array(targetId).describe('所属指标值的标识。'),
	...clauseAddress.shape,
});
export type NumberRow = z.output<typeof numberRow>;

/** `indicators`: what one or more targets measure. */
export const indicatorRow = z.strictObject({
	id: indicator.shape.id.describe('指标标识，永久不变。'),
	name: indicator.shape.name.describe('指标名称。'),
	unit: indicator.shape.unit.describe('单位；无数字的目标为空。'),
	definition: indicator.shape.definition.describe('计什么、不计什么。'),
	finding: indicator.shape.finding.describe('一句话的要点。'),
	comparability: indicator.shape.comparability.describe('各值能否相比及其理由；只有一个值则为空。'),
	targets: z.array(targetId).min(1).describe('属于该指标的指标值，依文件次序。'),
	url: z.url().describe('指标在本站的页面。'),
});
export type IndicatorRow = z.output<typeof indicatorRow>;

const { from, to } = lineage.shape;
const { document_title, clause_label } = clauseAddress.shape;

/** `lineages`: a target and its counterpart in a later document. */
export const lineageRow = z.strictObject({
	indicator: lineage.shape.indicator.describe('指标标识。'),
	from: from.describe('前一文件的指标值；新设者为空。'),
	to: to.describe('后一文件的指标值；不再提及者为空。'),
	absent_from: lineage.shape.absent_from.describe('没有对应指标值的文件（不再提及者为后一文件，新设者为前一文件）；其余为空。'),
	comparable: lineage.shape.comparable.describe('能否相比：same（同一口径）、partial（部分可比）、no（不可比）。'),
	change: lineage.shape.change.describe(
		'变化：raised（提高）、lowered（降低）、unchanged（不变）、reworded（措辞改变）、new（新设）、dropped（不再提及）、outcome（后文报告了结果）。',
	),
	note: lineage.shape.note.describe('变化与可比性，一句话。'),
	url: z.url().describe('指标在本站的页面。'),
	from_document_title: document_title.nullable().describe('前一文件的题名；from为空则为空。'),
	from_clause_label: clause_label.nullable().describe('前一指标值所在条款的叫法；from为空则为空。'),
	from_url: z.url().nullable().describe('前一指标值所在条款的地址；from为空则为空。'),
	to_document_title: document_title.nullable().describe('后一文件的题名；to为空则为空。'),
	to_clause_label: clause_label.nullable().describe('后一指标值所在条款的叫法；to为空则为空。'),
	to_url: z.url().nullable().describe('后一指标值所在条款的地址；to为空则为空。'),
});
export type LineageRow = z.output<typeof lineageRow>;

/** `sectors`: one sector of the taxonomy with the clauses that treat it. */
export const sectorRow = z.strictObject({
	id: sector.shape.id.describe('行业标识，永久不变。'),
	name: sector.shape.name.describe('行业名称。'),
	group: sector.shape.group.describe('类别：producer（生产性）、consumer（生活性）、non-profit（非营利性）、cross-cutting（跨行业）。'),
	scope: sector.shape.scope.describe('归入该行业的内容，一句话。'),
	headings: z.array(z.string()).describe('各文件以该行业为题的标题，照所印，不含序号。'),
	clauses: z.array(clauseId).describe('归入该行业的条款，以该行业为主者在前。'),
	terms: z.array(z.string()).describe('某文件未涉及该行业时所检索的词。'),
	url: z.url().describe('行业在本站的页面。'),
});
export type SectorRow = z.output<typeof sectorRow>;

/** `places`: one place with its mentions. */
export const placeRow = z.strictObject({
	id: place.shape.id.describe('地方标识，永久不变。'),
	name: place.shape.name.describe('通用写法。'),
	kind: place.shape.kind.describe(
		'类别：city（地级市）、county（县市区）、zone（园区开发区）、region（区域）、corridor（通道）、hub（枢纽口岸）、project（项目）、scenic（景区山河）、outside（省外）、brand（以地为名的品牌，不是提及该地）。',
	),
	city: place.shape.city.describe('文件自身说明其所在的地级市；未说明则为空。'),
	mentions: z
		.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+@\d+$/))
		.describe('提及之处，“条款标识@起点”，起点为full_text中的位置，自0起，以UTF-16码元计。'),
	url: z.url().describe('地方在本站的页面；没有页面的，是地方目录中的一行。'),
});
export type PlaceRow = z.output<typeof placeRow>;
