import { expect, test } from 'vitest';
import { parseUnitList } from './unit-list.ts';
import { findUnitLines, parseUnitParagraph } from './units-line.ts';

/** Units as `role:name`, for short tables. */
function read(inner: string): string[] | undefined {
	return parseUnitList(inner)?.duties.map(({ role, name }) => `${role}:${name}`);
}

test.each([
	['省科技厅、省经信委负责', ['responsible:省科技厅', 'responsible:省经信委']],
	['责任单位：省商务厅、省财政厅，各市人民政府', ['responsible:省商务厅', 'responsible:省财政厅', 'responsible:各市人民政府']],
	[
		'牵头单位：省商务厅；配合单位：省供销联社，各市、州人民政府',
		['lead:省商务厅', 'cooperating:省供销联社', 'cooperating:各市、州人民政府'],
	],
	['省文旅厅负责，省民政厅配合', ['responsible:省文旅厅', 'cooperating:省民政厅']],
	['省人社厅、省财政厅牵头，省卫健委、省教育厅配合', ['lead:省人社厅', 'lead:省财政厅', 'cooperating:省卫健委', 'cooperating:省教育厅']],
	['省通信管理局牵头，省委网信办、省教育厅负责', ['lead:省通信管理局', 'responsible:省委网信办', 'responsible:省教育厅']],
	['金融业专班负责', ['task-force:金融业专班']],
	['省财政厅、太原海关等负责', ['responsible:省财政厅', 'responsible:太原海关']],
	['省市场监管局牵头负责', ['lead:省市场监管局']],
	['教育部、财政部等按职责分工负责', ['responsible:教育部', 'responsible:财政部']],
	['人力资源社会保障部等有关部门和单位负责', ['responsible:人力资源社会保障部']],
	['省商务厅，各市、县（市、区）人民政府按职责分工负责', ['responsible:省商务厅', 'responsible:各市、县（市、区）人民政府']],
	['责任单位：省司法厅；完成时限：2023年12月底', ['responsible:省司法厅']],
	['省教育厅会同省财政厅负责', ['responsible:省教育厅', 'responsible:省财政厅']],
	['省发展改革委分别牵头，省财政厅配合，持续实施', ['lead:省发展改革委', 'cooperating:省财政厅']],
	['责任单位：省教育厅 省财政厅', ['responsible:省教育厅', 'responsible:省财政厅']],
	['省教育厅（牵头）、省财政厅负责', ['lead:省教育厅', 'responsible:省财政厅']],
	[
		'省委网信办（省互联网信息办公室）、国家税务总局贵州省税务局负责',
		['responsible:省委网信办（省互联网信息办公室）', 'responsible:国家税务总局贵州省税务局'],
	],
	['国家发展改革委、财政部、人民银行', ['responsible:国家发展改革委', 'responsible:财政部', 'responsible:人民银行']],
	['各区、县级市人民政府，市教育局负责', ['responsible:各区、县级市人民政府', 'responsible:市教育局']],
	['责任单位：石家庄市、唐山市、雄安新区', ['responsible:石家庄市', 'responsible:唐山市', 'responsible:雄安新区']],
	['责任单位：省工信厅；责任人：王某某', ['responsible:省工信厅']],
	['责责任单位：省教育厅、省发展改革委', ['responsible:省教育厅', 'responsible:省发展改革委']],
])('%s', (inner, units) => {
	expect(read(inner)).toEqual(units);
});

test.each([
	'以下简称《指导意见》',
	'国发〔2014〕26号',
	'省级财政1亿元、市级财政3亿元',
	'省农科院',
	'因新冠肺炎疫情影响，2020年未列入平均增幅计算',
	'适度控高度，降密度、容积率',
])('（%s） is no unit line', (inner) => {
	expect(read(inner)).toBeUndefined();
});

test('several brackets in one clause are all found, and only those', () => {
	const text = '全面清理收费（含基金）。（牵头单位：省财政厅）完善价格政策。（省发展改革委负责）';
	expect(findUnitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(['（牵头单位：省财政厅）', '（省发展改革委负责）']);
});

test('a list that does not look like units is reported', () => {
	expect(parseUnitList('省商务厅、这是一个非常长的并不像任何单位名称因而无法拆分的文字串甲乙丙丁，各市人民政府负责')?.unsplit).toContain(
		'这是一个',
	);
});

test.each([
	'责任单位：省商务厅、省财政厅',
	'【责任单位】省商务厅、省财政厅。',
	'*责任单位：省商务厅，省财政厅*',
	'- 责任部门及单位：省商务厅 省财政厅',
])('%s is a unit line of its own', (text) => {
	expect(parseUnitParagraph(text)?.duties.map(({ name }) => name)).toEqual(['省商务厅', '省财政厅']);
});
