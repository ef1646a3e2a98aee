import { breakTitle, widthOf } from './title-lines.ts';

/** What a card shows. */
export interface Card {
	/** Small line above the title: 山西 · 行动计划. */
	kicker: string;
	title: string;
	/** Lines below the title: number and date, or that they are missing. */
	facts: string[];
	/** Vertical words on the spine. */
	spine: string;
	seal: string;
}

/** Size that Open Graph asks for. */
export const cardSize = { width: 1200, height: 630 } as const;

const paper = '#f6f4ee';
const leaf = '#fdfcf8';
const ink = '#23201c';
const soft = '#5f594f';
const vermilion = '#b02a1a';
const song = "'Noto Serif CJK SC', 'Songti SC', SimSun, serif";

/** Leaf of a woodblock edition as SVG: double frame, spine with its two fish tails, seal. */
export function drawCard({ kicker, title, facts, spine, seal }: Card): string {
	const lines = breakTitle(title);
	const size = Math.min(88, Math.floor(840 / Math.max(...lines.map(widthOf))));
	const step = Math.round(size * 1.42);
	const top = 312 - ((lines.length - 1) * step) / 2;
	const below = top + (lines.length - 1) * step;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 1200 630" font-family="${song}">`,
		`<rect width="1200" height="630" fill="${paper}"/>`,
		`<rect x="36" y="36" width="1128" height="558" fill="${leaf}" stroke="${ink}" stroke-width="7"/>`,
		`<rect x="48" y="48" width="1104" height="534" fill="none" stroke="${ink}" stroke-width="1.5"/>`,
		`<path d="M1024 48V582" stroke="${ink}" stroke-width="1.5"/>`,
		`<path d="M1024 118H1152V142L1088 118L1024 142Z" fill="${ink}"/>`,
		...drawColumn(spine, 1088, 200, 34, 44),
		...drawSeal(seal, 1048, 444),
		`<rect x="104" y="${top - size - 66}" width="10" height="30" fill="${vermilion}"/>`,
		drawText(kicker, 130, top - size - 40, 32, soft),
		...lines.map((line, index) => drawText(line, 102, top + index * step, size, ink, 700)),
		...facts.map((fact, index) => drawText(fact, 104, below + 88 + index * 50, 32, soft)),
		'</svg>',
		'',
	].join('\n');
}

function drawText(text: string, x: number, y: number, size: number, fill: string, weight = 400): string {
	return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-weight="${weight}">${escape(text)}</text>`;
}

/** Each character is placed by itself, because renderers differ in vertical writing. */
function drawColumn(text: string, x: number, y: number, size: number, step: number): string[] {
	return [...text].map(
		(character, index) =>
			`<text x="${x}" y="${y + index * step}" font-size="${size}" fill="${ink}" text-anchor="middle">${escape(character)}</text>`,
	);
}

function drawSeal(text: string, x: number, y: number): string[] {
	return [
		`<rect x="${x}" y="${y}" width="80" height="112" rx="8" fill="${vermilion}"/>`,
		`<rect x="${x + 6}" y="${y + 6}" width="68" height="100" rx="4" fill="none" stroke="${leaf}" stroke-opacity="0.75" stroke-width="1.5"/>`,
		...[...text].map(
			(character, index) =>
				`<text x="${x + 40}" y="${y + 49 + index * 44}" font-size="42" font-weight="700" fill="${leaf}" text-anchor="middle">${escape(character)}</text>`,
		),
	];
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
