import { describe, expect, test } from 'vitest';
import { fullText, walk } from '../model/clause.ts';
import { parse } from './parse.ts';

const textOf = (line: string): string => {
	const { clauses } = parse(`# 办法\n\n一、任务\n（一）${line}`);
	return [...walk(clauses)].map(([clause]) => fullText(clause)).at(-1) ?? '';
};

describe('runs of underscores are blanks to be filled in', () => {
	test.each([
		'自____年__月起施行。',
		'自__年__月__日起施行。',
		'由__负责，联系电话：________。',
		'编号：__年__号。',
		'（____）',
		'___________________________。',
		'window.__pwn与snake__case。',
	])('%s', (line) => {
		expect(textOf(line)).toBe(`（一）${line}`);
	});
});

describe('bold marks around words go', () => {
	test.each([
		['__现代物流__。做强做优。', '现代物流。做强做优。'],
		['**现代物流**。自____年起。', '现代物流。自____年起。'],
		['推进（__重点__）工作。', '推进（重点）工作。'],
	])('%s', (line, text) => {
		expect(textOf(line)).toBe(`（一）${text}`);
	});
});
