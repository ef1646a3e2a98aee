import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffTexts, textOfRun } from './text-diff.ts';

const names = ['省科技厅', '省发展改革委', '省教育厅', '省商务厅', '各市人民政府'];

/** `[-old-]` is gone, `{+new+}` has come. */
function show(older: string, newer: string): string {
	return diffTexts(older, newer, names)
		.map((run) => ({ same: textOfRun(run), removed: `[-${textOfRun(run)}-]`, added: `{+${textOfRun(run)}+}` })[run.kind])
		.join('');
}

test.each([
	['a figure with its unit and modifier', '增长[-8%以上-]{+6.5%左右+}。'],
	['a modifier that is added', '企业[-1000家-]{+1000家以上+}。'],
	['a modifier that goes', '创建[-10个以上-]{+10个+}示范点'],
	['a range', '打造[-6—8个-]{+10个+}实训基地'],
	['a range of years that becomes a limit', '[-3～5年-]{+3年以内+}'],
	['a modifier in front', '覆盖率[-不低于80%-]{+达到100%+}'],
	['a figure that is the beginning of another', '奖励[-10万元-]{+100万元+}'],
	['a ratio', '按[-5:5-]{+4:6+}比例负担'],
	['a decimal', '完成[-1.2万亿元-]{+1.5万亿元+}'],
	['figures in characters', '[-三家-]{+两家+}企业'],
	['a list of units', '（责任单位：省科技厅、[-省发展改革委-]{+省教育厅、省商务厅+}）'],
	['a firmer word of commitment', '[-力争-]{+确保+}建成3座机场'],
	['a broader one', '[-探索-]{+全面+}开展试点'],
	['a softer one', '[-支持-]{+鼓励+}企业参与'],
	['a sentence that moved', '[-先建平台。-]后引企业。{+先建平台。+}'],
	['quotation marks alone', '发展[-“-]双创[-”-]体系'],
	['nothing', '鼓励各市先行先试。'],
	['everything', '[-太原机场三期。-]{+省级实验室+}'],
])('shows %s', (_, shown) => {
	const older = shown.replace(/\{\+.*?\+\}|\[-|-\]/g, '');
	const newer = shown.replace(/\[-.*?-\]|\{\+|\+\}/g, '');
	expect(show(older, newer)).toBe(shown);
});

const word = fc.constantFrom(
	...'力争 确保 探索 鼓励 建设 10个 10个以上 6—8个 8%以上 6.5%左右 省科技厅 各市人民政府 “双创” ， 。 、 （ ） \n 试点 平台 企业 在 的 5G a'.split(
		' ',
	),
);
const text = fc.oneof(
	fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
);

test('both texts can be rebuilt from any comparison, and no run is empty', () => {
	fc.assert(
		fc.property(text, text, (older, newer) => {
			const runs = diffTexts(older, newer, names);
			const without = (kind: string): string =>
				runs
					.filter((run) => run.kind !== kind)
					.map(textOfRun)
					.join('');
			expect([without('added'), without('removed')]).toEqual([older, newer]);
			expect(runs.filter((run) => textOfRun(run) === '')).toEqual([]);
		}),
		{ numRuns: 1000, seed: 20210311 },
	);
});
