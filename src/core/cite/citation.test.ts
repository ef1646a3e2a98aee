import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citations, type Citation } from './citation.ts';
import type { CitationInput } from './cited.ts';

const full: CitationInput = {
	title: '山西省推进服务业提质增效2021年行动计划',
	titleIsEditorial: false,
	number: '晋政办发〔2021〕1号',
	issuer: '山西省人民政府办公厅',
	issued: '2021-03-11',
	year: null,
	province: '山西',
	kind: '行动计划',
	clauseSpoken: '第16条',
	clausePath: '三、（五）16.',
	quote: '打造10条成熟的主题旅游线路。',
	url: 'https://example.org/d/sx-plan-2021/16/',
	accessed: '2026-11-21',
};

const bare: CitationInput = {
	...full,
	title: '山西省加快发展生产性服务业实施方案',
	titleIsEditorial: true,
	number: null,
	issuer: null,
	issued: null,
	kind: '实施方案',
	clauseSpoken: '三（二）',
	url: 'https://example.org/d/sx-producer/s3-2/',
};

function textOf(input: CitationInput, id: Citation['id']): string {
	return citations(input).find((citation) => citation.id === id)?.text ?? '';
}

describe('a clause of a document with number, issuer and date', () => {
	test.each<[Citation['id'], string]>([
		['inline', '《山西省推进服务业提质增效2021年行动计划》（晋政办发〔2021〕1号）第16条'],
		[
			'gbt2025',
			'山西省人民政府办公厅. 山西省推进服务业提质增效2021年行动计划：第16条：晋政办发〔2021〕1号[EB/OL]. （2021-03-11）[2026-11-21]. https://example.org/d/sx-plan-2021/16/.',
		],
		[
			'gbt2015',
			'山西省人民政府办公厅. 山西省推进服务业提质增效2021年行动计划：第16条: 晋政办发〔2021〕1号[A/OL]. (2021-03-11)[2026-11-21]. https://example.org/d/sx-plan-2021/16/.',
		],
		[
			'chat',
			'打造10条成熟的主题旅游线路。\n——《山西省推进服务业提质增效2021年行动计划》（晋政办发〔2021〕1号）第16条\nhttps://example.org/d/sx-plan-2021/16/',
		],
	])('%s', (id, expected) => expect(textOf(full, id)).toBe(expected));

	test('BibTeX', () => {
		expect(textOf(full, 'bibtex')).toMatchInlineSnapshot(`
			"@legislation{sx-plan-2021-16,
			  author = {{山西省人民政府办公厅}},
			  title = {{山西省推进服务业提质增效2021年行动计划：第16条}},
			  date = {2021-03-11},
			  year = {2021},
			  number = {晋政办发〔2021〕1号},
			  chapter = {第16条},
			  note = {晋政办发〔2021〕1号},
			  type = {行动计划},
			  url = {https://example.org/d/sx-plan-2021/16/},
			  urldate = {2026-11-21},
			  langid = {chinese},
			}"
		`);
	});

	test('RIS', () => {
		expect(textOf(full, 'ris').split('\r\n')).toEqual([
			'TY  - STAT',
			'TI  - 山西省推进服务业提质增效2021年行动计划：第16条',
			'AU  - 山西省人民政府办公厅',
			'PY  - 2021',
			'DA  - 2021/03/11',
			'M1  - 晋政办发〔2021〕1号',
			'SE  - 第16条',
			'CY  - 山西',
			'M3  - 行动计划',
			'LA  - zh-CN',
			'UR  - https://example.org/d/sx-plan-2021/16/',
			'Y2  - 2026/11/21',
			'ER  - ',
			'',
		]);
	});

	test('CSL-JSON', () => {
		expect(JSON.parse(textOf(full, 'csl'))).toEqual([
			{
				id: 'sx-plan-2021-16',
				type: 'legislation',
				title: '山西省推进服务业提质增效2021年行动计划：第16条',
				author: [{ literal: '山西省人民政府办公厅' }],
				number: '晋政办发〔2021〕1号',
				genre: '行动计划',
				jurisdiction: '山西',
				section: '第16条',
				issued: { 'date-parts': [[2021, 3, 11]] },
				accessed: { 'date-parts': [[2026, 11, 21]] },
				URL: 'https://example.org/d/sx-plan-2021/16/',
				language: 'zh-CN',
			},
		]);
	});

	test('files carry the clause in their names', () => {
		expect(citations(full).flatMap((citation) => citation.download?.filename ?? [])).toEqual([
			'sx-plan-2021-16.bib',
			'sx-plan-2021-16.ris',
			'sx-plan-2021-16.json',
		]);
	});
});

describe('a document that prints no title, number, date or issuer', () => {
	test.each<[Citation['id'], string]>([
		['inline', '《[山西省加快发展生产性服务业实施方案]》三（二）'],
		['gbt2025', '[山西省加快发展生产性服务业实施方案]：三（二）[EB/OL]. [2026-11-21]. https://example.org/d/sx-producer/s3-2/.'],
		['gbt2015', '[山西省加快发展生产性服务业实施方案]：三（二）[A/OL]. [2026-11-21]. https://example.org/d/sx-producer/s3-2/.'],
	])('%s leaves the elements out', (id, expected) => expect(textOf(bare, id)).toBe(expected));

	test.each(citations(bare))('$name has the title in brackets, once, and names no null', ({ text }) => {
		expect(text.match(/\[?山西省加快发展生产性服务业实施方案\]?/g)).toEqual(['[山西省加快发展生产性服务业实施方案]']);
		expect(text).not.toMatch(/null|undefined|NaN/);
	});

	test('RIS has no day another program could take for the date of the document', () => {
		expect(textOf(bare, 'ris')).not.toMatch(/^Y/m);
		expect(textOf(bare, 'ris')).toContain('\r\nM2  - accessed: 2026-11-21\r\n');
	});

	test('machine formats have no date and no author', () => {
		expect(textOf(bare, 'bibtex')).not.toMatch(/author|\byear|\bdate|number|note/);
		expect(textOf(bare, 'ris')).not.toMatch(/^(AU|PY|DA|M1)/m);
		expect(Object.keys(JSON.parse(textOf(bare, 'csl'))[0])).not.toEqual(expect.arrayContaining(['issued']));
	});
});

test('a printed year without a day is used as a year', () => {
	const yearOnly = { ...full, issued: null, year: 2021 };
	expect(textOf(yearOnly, 'gbt2025')).toContain('（2021）[2026-11-21]');
	expect(textOf(yearOnly, 'ris')).toContain('PY  - 2021\r\n');
	expect(JSON.parse(textOf(yearOnly, 'csl'))[0].issued).toEqual({ 'date-parts': [[2021]] });
});

test('a whole document is cited without clause and quote', () => {
	const whole = { ...full, clauseSpoken: '', quote: '', url: 'https://example.org/d/sx-plan-2021/' };
	expect(textOf(whole, 'chat')).toBe(`${textOf(whole, 'inline')}\nhttps://example.org/d/sx-plan-2021/`);
	expect(textOf(whole, 'bibtex')).toContain('@legislation{sx-plan-2021,');
});

describe('hostile characters', () => {
	const hostile = fc.string({ unit: fc.constantFrom(...'甲业{}\\"\n\r\t$%&#_^~@,;-<> \u2028') });
	const input = fc
		.record({ title: hostile, number: fc.option(hostile), issuer: fc.option(hostile), clauseSpoken: hostile, quote: hostile })
		.map((own) => ({
			...full,
			...own,
			url: `https://example.org/d/x/${encodeURIComponent(own.title)}"}`,
		}));

	test('BibTeX keeps its braces in balance and one field a line', () => {
		fc.assert(
			fc.property(input, (own) => {
				const text = textOf(own, 'bibtex');
				let depth = 0;
				for (const character of text) {
					depth += Number(character === '{') - Number(character === '}');
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
				expect(text.split(/[\n\r]/).slice(1, -1)).toSatisfy((lines: string[]) =>
					lines.every((line) => /^ {2}[a-z]+ = \{.*\},$/.test(line)),
				);
			}),
		);
	});

	test('RIS has a tag on every line and ends once', () => {
		fc.assert(
			fc.property(input, (own) => {
				const lines = textOf(own, 'ris').split(/\r\n|[\r\n\u2028]/);
				expect(lines.pop()).toBe('');
				expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
				expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
			}),
		);
	});

	test('CSL-JSON stays JSON and one-line formats stay one line', () => {
		fc.assert(
			fc.property(input, (own) => {
				expect(JSON.parse(textOf(own, 'csl'))).toHaveLength(1);
				for (const id of ['inline', 'gbt2025', 'gbt2015'] as const) expect(textOf(own, id)).not.toMatch(/[\n\r\u2028]/);
			}),
		);
	});
});
