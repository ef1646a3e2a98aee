import { expect, test } from 'vitest';
import { parsePhrases } from './phrases.ts';

test.each([
	['养老托育', ['养老托育']],
	['  养老　托育 ', ['养老', '托育']],
	['物流 物流', ['物流']],
	['"Big Data" 云', ['bigdata', '云']],
	['“大 数据”「云 计算」', ['大数据云计算']],
	['服务“双创”体系', ['服务双创体系']],
	['“没有合上 的引号', ['没有合上', '的引号']],
	['区”建 三区”', ['区建', '三区']],
	['7.5% 1—2', ['7.5%', '1-2']],
	['—— 、', []],
	['', []],
])('%j is searched as %j', (query, phrases) => {
	expect(parsePhrases(query)).toEqual(phrases);
});
