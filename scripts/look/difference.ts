import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** A picture as rows of red, green, blue and alpha. */
interface Picture {
	data: Buffer;
	width: number;
	height: number;
}

/**
 * Holds two sets of screenshots against each other and writes a picture of each difference.
 * @param before, after names of sets below `.look/`
 * @param only a word the file names must hold, or ''
 * @returns a line for each pair, those that differ most first: share of pixels, height before and after, name
 */
export async function compareScreenshots(before: string, after: string, only: string): Promise<string[]> {
	const target = `.look/${before}-${after}`;
	mkdirSync(target, { recursive: true });
	const names = readdirSync(`.look/${before}`).filter((name) => name.includes(only.replaceAll(' ', '-')));
	const rows: { share: number; line: string }[] = [];
	for (const name of names) {
		if (!existsSync(`.look/${after}/${name}`)) continue;
		const [a, b] = [await readPicture(`.look/${before}/${name}`), await readPicture(`.look/${after}/${name}`)];
		const share = await differ(a, b, join(target, name));
		const heights = a.height === b.height ? `${a.height} px` : `${a.height} → ${b.height} px`;
		rows.push({ share, line: `${(share * 100).toFixed(2).padStart(6)} %  ${name.replace('.png', '').padEnd(60)} ${heights}` });
	}
	return rows.sort((a, b) => b.share - a.share).map(({ line }) => line);
}

async function readPicture(path: string): Promise<Picture> {
	const { data, info } = await sharp(path).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

/** Share of differing pixels of the taller picture; what the shorter one lacks differs. */
async function differ(a: Picture, b: Picture, path: string): Promise<number> {
	const width = Math.min(a.width, b.width);
	const height = Math.min(a.height, b.height);
	const row = width * 4;
	const output = Buffer.alloc(row * height);
	const count = pixelmatch(a.data.subarray(0, row * height), b.data.subarray(0, row * height), output, width, height, { threshold: 0.1 });
	if (count > 0)
		await sharp(output, { raw: { width, height, channels: 4 } })
			.png()
			.toFile(path);
	const tallest = Math.max(a.height, b.height);
	return (count + width * (tallest - height)) / (width * tallest);
}
