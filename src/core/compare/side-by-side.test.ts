import { describe, expect, test } from 'vitest';
import type { CitationInput } from '../cite/cited.ts';
import { formatMarkdown, formatPlain, type CitedClause } from './side-by-side.ts';

const page = 'https://duidu.example/compare/?a=sx-plan-2021.16&b=sx-plan-2022.37';

function clause(name: string, number: string | null, spoken: string, lines: string[]): CitedClause {
	const cited: CitationInput = {
		title: `山西省${name}`,
		titleIsEditorial: number === null,
		number,
		issuer: null,
		issued: null,
		year: null,
		province: '山西',
		kind: '',
		clauseSpoken: spoken,
		clausePath: '',
		quote: '',
		url: `https://duidu.example/d/x/${spoken}/`,
		accessed: '',
	};
	return { name: name + spoken, lines, cited };
}

const hostile = ['16.增速3%~5%，*重点*_项目_|甲\\乙<b>[注](x)`码`#号 &amp; 1~2年', '——坚持创新'];
const two = [
	clause('行动计划', '晋政办发〔2021〕1号', '第16条', hostile),
	clause('实施方案', null, '三（二）', ['（二）现代物流', '大力发展物流']),
];

/** What a reader of the rendered Markdown sees. */
function unescape(markdown: string): string {
	return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('Markdown', () => {
	test('is a table with a column each: name, words, citation that links', () => {
		const lines = formatMarkdown(two, page).trimEnd().split('\n');
		const cells = lines.slice(0, 4).map((line) => line.slice(2, -2).split(/(?<!\\) \| /));
		expect(cells.map((row) => row.length)).toEqual([2, 2, 2, 2]);
		expect(cells[0]).toEqual(['行动计划第16条', '实施方案三（二）']);
		expect(cells[1]).toEqual(['---', '---']);
		expect(cells[3]?.map(unescape)).toEqual([
			'[《山西省行动计划》（晋政办发〔2021〕1号）第16条](https://duidu.example/d/x/第16条/)',
			'[《[山西省实施方案]》三（二）](https://duidu.example/d/x/三（二）/)',
		]);
		expect(lines.slice(4)).toEqual(['', `[并排对读](${page})`]);
	});

	test('keeps the words verbatim, whatever marks they hold', () => {
		const [, , words = ''] = formatMarkdown(two, page).split('\n');
		const [left = '', right = ''] = words.slice(2, -2).split(/(?<!\\) \| /);
		expect(left.split('<br><br>').map(unescape)).toEqual(hostile);
		expect(right.split('<br><br>').map(unescape)).toEqual(['（二）现代物流', '大力发展物流']);
		expect(left).not.toMatch(/(?<!\\)[~*_`[\]|]/);
	});

	test('is a quotation for a single clause; its number begins no list', () => {
		const quoted = formatMarkdown(two.slice(0, 1), page).trimEnd().split('\n');
		expect(quoted.every((line) => line.startsWith('>'))).toBe(true);
		expect(quoted[0]).toMatch(/^> 16\\\./);
		expect(quoted.filter((line) => line !== '>').map((line) => unescape(line.slice(2)))).toEqual([
			...hostile,
			'——[《山西省行动计划》（晋政办发〔2021〕1号）第16条](https://duidu.example/d/x/第16条/)',
		]);
	});
});

describe('plain text', () => {
	test('has the words untouched, each with citation and link, and the address of the page', () => {
		expect(formatPlain(two, page)).toBe(
			[
				...hostile,
				'——《山西省行动计划》（晋政办发〔2021〕1号）第16条',
				'https://duidu.example/d/x/第16条/',
				'',
				'（二）现代物流',
				'大力发展物流',
				'——《[山西省实施方案]》三（二）',
				'https://duidu.example/d/x/三（二）/',
				'',
				`并排对读：${page}`,
			].join('\n'),
		);
	});
});
