import { expect, test } from 'vitest';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { parse } from './parse.ts';

/** The place a finding must point at is marked with ▸ in the text. */
function locate(marked: string): { source: string; line: number; column: number } {
	const before = marked.slice(0, marked.indexOf('▸')).split('\n');
	return { source: marked.replace('▸', ''), line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

const opening = '一、总体要求\n　　加快发展。\n';

test.each([
	['numbering-gap', `${opening}▸三、保障措施\n　　加强领导。\n`],
	['numbering-gap', '一、任务\n（一）甲。乙。\n▸（三）丙。丁。\n'],
	['numbering-repeat', `${opening}二、任务\n　　甲乙。\n▸二、保障\n　　丙丁。\n`],
	['unclosed-bracket', `${opening}　　发展现代物流▸（以及金融。\n`],
	[
		'unit-list-unsplit',
		`${opening}　　发展物流。▸（责任单位：省商务厅，这里写了一整句与任何单位名称都毫不相干而且很长的说明文字，省财政厅）\n`,
	],
	['suspicious-character', `${opening}　　按5▸梄5比例负担。\n`],
	['suspicious-character', `${opening}　　甲▸\u202e乙丙丁。\n`],
	['suspicious-character', `${opening}　　甲▸\u00ad乙。\n`],
	['suspicious-character', `${opening}　　甲▸\u2066乙。\n`],
	['paragraph-outside-scheme', `${opening}　　乙丙丁。\n　　▸没有序号的一行\n二、任务\n　　甲乙。\n`],
	['truncated-input', '一、总体要求\n　　加快发展生产性服务业，推动产业结构调整升级，促进经济提质增▸'],
])('%s points at its place', (rule, marked) => {
	const { source, line, column } = locate(marked);
	expect(parse(source).diagnostics).toMatchObject([{ rule, line, column }]);
});

test('a message says where, what and what to do', () => {
	const [finding] = parse(`${opening}三、保障措施\n　　加强领导。\n`).diagnostics;
	expect(finding && formatDiagnostic('seeds/x.txt', finding)).toMatchInlineSnapshot(`
		"seeds/x.txt:3:1  warning  numbering-gap
		  “一、”之后是“三、”，缺第 2 项。
		  序号照印本保留；请核对底本是否漏行，或标号是否误读。"
	`);
});

test('an emendation that is not on its line, or twice, is an error with its candidates', () => {
	const emendation = { id: 'x-e1', line: 2, corr: '物流', certainty: 'certain', reason: '误', evidence: '上文' } as const;
	const source = '一、总体要求\n　　发展物硫与物硫。\n';
	expect(parse(source, [{ ...emendation, sic: '物溜' }]).diagnostics).toMatchObject([
		{ rule: 'emendation-not-found', severity: 'error', line: 2 },
	]);
	expect(parse(source, [{ ...emendation, sic: '物硫' }]).diagnostics).toMatchObject([
		{ rule: 'emendation-not-unique', severity: 'error', line: 2 },
	]);
});
