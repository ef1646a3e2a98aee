import { expect, test } from 'vitest';
import { formatDataSet, formatDataSource } from './data-set.ts';

const set = { title: '对照\n数据', publisher: '对读', version: '2026-11-21', accessed: '2026-12-01', url: 'https://example.org/data/' };

test('a data set is cited as DS/OL with version and access date', () => {
	expect(formatDataSet(set)).toBe('对读. 对照 数据[DS/OL]. （2026-11-21）[2026-12-01]. https://example.org/data/.');
});

test('a caption names source, version, licence and address', () => {
	expect(formatDataSource(set)).toBe('数据来源：对读《对照 数据》，2026-11-21版，CC BY 4.0，https://example.org/data/');
});
