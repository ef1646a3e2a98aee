import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentMeta } from './document.ts';

const meta = parse(readFileSync('seeds/sx-plan-2022.yaml', 'utf8')) as { [field: string]: unknown };

test.each(['title', 'short_title', 'number', 'issuer', 'province', 'kind', 'summary'])('%s holds no character one cannot see', (field) => {
	expect(documentMeta.safeParse(meta).success).toBe(true);
	for (const control of ['\u202e', '\u2066', '\u00ad', '\u200b', '\n'])
		expect(documentMeta.safeParse({ ...meta, [field]: `甲${control}乙` }).error?.issues[0]).toMatchObject({
			path: [field],
			message: 'must hold no control or invisible character',
		});
});
