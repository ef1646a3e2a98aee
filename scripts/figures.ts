/**
 * Draws the figures as images: `npm run build && npm run figures` turns every `dist/layouts/**.svg` that is offered for
 * download into `public/layouts/**.png`. They are committed, so that a machine without Chinese fonts builds the site with
 * the right words; a test compares `public/layouts/figures.json` with the SVGs of today.
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';

/** Pixels to a unit of the figure. */
const scale = 2;

const index: { [path: string]: { drawing: string; image: string } } = {};
const drawings = globSync('layouts/**/*.svg', { cwd: 'dist' }).sort();
const paths = drawings.filter((path) => !path.endsWith('.thumb.svg')).map((path) => path.replace(/\.svg$/, '.png'));
for (const stale of globSync('layouts/**/*.png', { cwd: 'public' })) if (!paths.includes(stale)) await rm(`public/${stale}`);
for (const path of paths) {
	const svg = await readFile(`dist/${path.replace(/png$/, 'svg')}`);
	const image = await sharp(svg, { density: 72 * scale })
		.png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 })
		.toBuffer();
	await mkdir(dirname(`public/${path}`), { recursive: true });
	await writeFile(`public/${path}`, image);
	index[path] = { drawing: hash(svg), image: hash(image) };
	console.log(`public/${path}  ${(image.length / 1024).toFixed(1)} kB`);
}
await writeFile('public/layouts/figures.json', `${JSON.stringify(index, null, 2)}\n`);

function hash(data: Buffer): string {
	return createHash('sha256').update(data).digest('hex');
}
