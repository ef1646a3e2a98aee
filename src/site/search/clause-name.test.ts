import { expect, test } from 'vitest';
import { nameClause } from './clause-name.ts';

test.each([
	['sx-fyp14/s2-3p2', ['二、总体要求', '（三）发展目标'], '第2段', ['二、总体要求', '（三）发展目标']],
	[
		'sx-plan-2021/16',
		['二、推动生活性服务业提档升级', '（三）文化旅游', '16.'],
		'第16条',
		['二、推动生活性服务业提档升级', '（三）文化旅游'],
	],
	['qh-producer/s2-1y2', ['二、发展重点', '（一）', '二是'], '二是', ['二、发展重点', '（一）']],
	['sx-fyp14/s3-1-1', ['三、围绕转型发展', '（一）培育优势', '1.现代物流业'], '1.现代物流业', ['三、围绕转型发展', '（一）培育优势']],
	['qh-producer/s2', ['二、发展重点'], '二、发展重点', []],
	['sx-plan-2021/n0p2', ['印发通知'], '第2段', ['印发通知']],
])('%s in %j is %s', (id, place, name, way) => {
	expect(nameClause(id, place)).toEqual({ name, way });
});
