import type { Department } from '../../../model/department.ts';

/**
 * Common abbreviations and full names of units and subjects, one name a line.
 * Outside knowledge: the documents do not say that these spellings are one name (units: 党中央、国务院部门机构规范性简称 and
 * usage). A body that took over another's work is not listed as its spelling: 省工商局 is not 省市场监管局 (seeds/departments.yaml).
 * Stems without 省, so that 省发改委 and 国家发改委 both expand.
 */
const commonNames = `
发展改革委 发改委 发展和改革委员会 发展改革委员会 发展和改革委
经济和信息化委 经信委 经济和信息化委员会
工信厅 工业和信息化厅
科技厅 科学技术厅
国土资源厅 国土厅
环境保护厅 环保厅
住房城乡建设厅 住建厅 住房和城乡建设厅
人力资源社会保障厅 人社厅 人力资源和社会保障厅
交通运输厅 交通厅
文旅厅 文化和旅游厅 文化旅游厅
卫健委 卫生健康委 卫生健康委员会
国资委 国有资产监督管理委员会 国有资产监管委
工商局 工商行政管理局
质监局 质量技术监督局
市场监管局 市场监督管理局 市监局
食品药品监管局 食品药品监督管理局 食药监局
新闻出版广电局 新闻出版广播电视局
国税局 国家税务局
地税局 地方税务局
通信管理局 通管局
邮政管理局 邮管局
金融办 金融工作办公室 金融服务办公室
地方金融监管局 地方金融监督管理局
审批服务管理局 行政审批服务管理局 行政审批局
供销社 供销联社 供销合作社 供销合作社联合社
网信办 互联网信息办公室 网络安全和信息化委员会办公室
人行太原中心支行 人民银行太原中心支行 中国人民银行太原中心支行
人行西宁中心支行 人民银行西宁中心支行 中国人民银行西宁中心支行
综改示范区 综改区 转型综合改革示范区 综合改革示范区
电子商务 电商
文化旅游 文旅
高等院校 高校 高等学校
农村信用社 农信社
自由贸易试验区 自贸区 自贸试验区
综合保税区 综保区
高新技术企业 高企
新能源汽车 新能源车
民营企业 民企
地区生产总值 gdp
虚拟现实 vr
人工智能 ai
碳达峰 双碳
十四五 十四个五年
`;

/**
 * Groups of spellings of one name, the printed ones first by frequency and the others marked with `*`.
 * Spellings that share an id in `seeds/departments.yaml` are one name by that table's own rule.
 * @param text the whole corpus, lower case, without blanks and punctuation
 */
export function makeAliasGroups(departments: readonly Department[], text: string): string[][] {
	const groups = commonNames
		.trim()
		.split('\n')
		.map((line) => line.split(' '));
	for (const spellings of groupById(departments)) {
		const group = groups.find((known) => known.some((spelling) => spellings.includes(spelling)));
		if (group) group.push(...spellings);
		else groups.push(spellings);
	}
	const count = (spelling: string): number => text.split(spelling).length - 1;
	return groups
		.map((group) => [...new Set(group)])
		.map((group) => group.sort((a, b) => count(b) - count(a)).map((spelling) => (count(spelling) > 0 ? spelling : `*${spelling}`)))
		.filter((group) => group.length > 1 && !group[0]?.startsWith('*'));
}

function groupById(departments: readonly Department[]): string[][] {
	const groups = new Map<string, string[]>();
	for (const { id, name } of departments) groups.set(id, [...(groups.get(id) ?? []), name.replace(/^省(?!委)/, '')]);
	return [...groups.values()].filter((group) => group.length > 1);
}
