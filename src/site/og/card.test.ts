import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentMeta } from '../../core/model/document.ts';
import { drawCard } from './card.ts';
import { makeDocumentCard, siteCard } from './cards.ts';
import { breakTitle } from './title-lines.ts';

const metas = readdirSync('content/clauses').map((name) =>
	documentMeta.parse(parse(readFileSync(`seeds/${name.replace('.json', '')}.yaml`, 'utf8'))),
);
const drawings = [['site', drawCard(siteCard)] as const, ...metas.map((meta) => [meta.id, drawCard(makeDocumentCard(meta))] as const)];
const index = JSON.parse(readFileSync('public/og/index.json', 'utf8')) as { [id: string]: { drawing: string; image: string } };

function hash(data: string | Buffer): string {
	return createHash('sha256').update(data).digest('hex');
}

describe.each(drawings)('public/og/%s.png', (id, svg) => {
	test('is drawn from the metadata of today', () => {
		expect(index[id]?.drawing, `the image of ${id} is stale or missing; run npm run og on a machine with Noto Serif CJK SC`).toBe(
			hash(svg),
		);
	});

	test('is the file that was drawn, small and of the size Open Graph asks for', async () => {
		const image = readFileSync(`public/og/${id}.png`);
		expect(index[id]?.image).toBe(hash(image));
		expect(image.length).toBeLessThanOrEqual(40 * 1024);
		expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
	});
});

test('no image is left of a document that is gone', () => {
	expect(Object.keys(index).sort()).toEqual(drawings.map(([id]) => id).sort());
	expect(
		readdirSync('public/og')
			.filter((name) => name.endsWith('.png'))
			.sort(),
	).toEqual(drawings.map(([id]) => `${id}.png`).sort());
});

describe('breakTitle', () => {
	test.each([
		['山西省推进服务业提质增效2021年行动计划', ['山西省推进服务业提质增效', '2021年行动计划']],
		['山西省“十四五”现代服务业发展规划', ['山西省“十四五”', '现代服务业发展规划']],
		['青海省加快发展生产性服务业实施方案', ['青海省加快发展', '生产性服务业实施方案']],
		['某市某办法', ['某市某办法']],
		['一二三四五六七八九十一二三四五六', ['一二三四五六七八', '九十一二三四五六']],
	])('%s', (title, lines) => expect(breakTitle(title)).toEqual(lines));
});

test('hostile titles stay text', () => {
	expect(drawCard({ ...siteCard, title: '<script>&"' })).toContain('&lt;script&gt;&amp;');
});
