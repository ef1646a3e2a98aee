import { describe, expect, test } from 'vitest';
import { lexicon, lexiconFile, searchedText } from './build/corpus-lexicon.ts';
import { expand, otherSpellings } from './aliases.ts';

const { aliases } = lexicon;

test.each([
	['省发改委', '省发展改革委'],
	['发改委', '发展改革委'],
	['省发展和改革委员会', '省发展改革委'],
	['省发改委负责', '省发展改革委负责'],
	['省 发改委', '省发展改革委'],
	['省工业和信息化厅', '省工信厅'],
	['省住房和城乡建设厅', '省住建厅'],
	['省文化和旅游厅', '省文旅厅'],
	['省卫生健康委员会', '省卫健委'],
	['省环保厅', '省环境保护厅'],
	['中国人民银行太原中心支行', '人行太原中心支行'],
	['综保区', '综合保税区'],
	['自贸试验区', '自由贸易试验区'],
])('%s → %s', (from, to) => expect(expand(from, aliases)).toEqual({ kind: 'expanded', from, to }));

test.each([
	['省住建厅', ['省住房城乡建设厅']],
	['省住房城乡建设厅', ['省住建厅']],
	['省人社厅', ['省人力资源社会保障厅']],
	['省交通厅', ['省交通运输厅']],
	['省经信委', ['省经济和信息化委']],
	['省经济和信息化委', ['省经信委']],
	['山西综改示范区管委会', ['山西转型综改示范区管委会']],
	['电商', ['电子商务']],
])('%s, which is printed, has the other spellings %s on offer', (phrase, spellings) => {
	expect(searchedText).toContain(phrase);
	expect(otherSpellings(phrase, aliases)).toEqual(spellings);
});

test.each(['物流', '省发展改革委', '省商务厅', '省工商局', '新疆', '', '$&', '\u0000', '发'.repeat(5000)])(
	'%s has no other spelling',
	(phrase) => {
		expect(expand(phrase, aliases)).toBeUndefined();
	},
);

describe('groups', () => {
	test('begin with a printed spelling, and say of each whether it is printed', () => {
		for (const group of lexiconFile.aliases)
			for (const spelling of group) expect(searchedText.includes(spelling.replace('*', '')), spelling).toBe(!spelling.startsWith('*'));
		expect(lexiconFile.aliases.filter(([first]) => first?.startsWith('*'))).toEqual([]);
	});

	test('hold no spelling twice', () => {
		const spellings = aliases.map(({ spelling }) => spelling);
		expect(spellings.filter((spelling, place) => spellings.indexOf(spelling) !== place)).toEqual([]);
	});

	test('lead to words that are printed, whichever spelling of a unit is typed', () => {
		for (const { spelling } of aliases)
			for (const other of otherSpellings(spelling, aliases)) expect(searchedText, `${spelling} → ${other}`).toContain(other);
	});
});
