/**
 * Draws the social images: `npm run og` writes `public/og/{document}.png`, `public/og/site.png` and `public/og/index.json`.
 * They are committed, so that a machine without Chinese fonts builds the site with the right words; a test compares
 * `index.json` with what the metadata would draw today.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { parse } from 'yaml';
import { documentMeta } from '../src/core/model/document.ts';
import { drawCard } from '../src/site/og/card.ts';
import { makeDocumentCard, siteCard } from '../src/site/og/cards.ts';

const folder = 'public/og';
const cards = new Map([['site', drawCard(siteCard)]]);
for (const name of (await readdir('content/clauses')).sort()) {
	const id = name.replace('.json', '');
	cards.set(id, drawCard(makeDocumentCard(documentMeta.parse(parse(await readFile(`seeds/${id}.yaml`, 'utf8'))))));
}

await mkdir(folder, { recursive: true });
const index: { [id: string]: { drawing: string; image: string } } = {};
for (const [id, svg] of cards) {
	const image = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 }).toBuffer();
	await writeFile(`${folder}/${id}.png`, image);
	index[id] = { drawing: hash(svg), image: hash(image) };
	console.log(`${folder}/${id}.png  ${(image.length / 1024).toFixed(1)} kB`);
}
await writeFile(`${folder}/index.json`, `${JSON.stringify(index, null, 2)}\n`);

function hash(data: string | Buffer): string {
	return createHash('sha256').update(data).digest('hex');
}
