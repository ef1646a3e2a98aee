import { lineStrokes } from '../drawing/drawing.ts';

/**
 * Colours and faces of figures as files. They are those of src/site/frame/base.css in light dress, written out
 * because a file carries no style sheet of ours, and drawing programs know no variables.
 */
export const palette = {
	paper: '#fdfcf8',
	ink: '#23201c',
	soft: '#5f594f',
	line: '#d9d3c5',
	seal: '#b02a1a',
	wash: '#f7e6dc',
	tint: '#dcd7ca',
	faint: '#a8a194',
	ground: '#f0ede4',
} as const;

export const song = "'Songti SC','Noto Serif CJK SC','Noto Serif SC','Source Han Serif SC',STSong,SimSun,serif";
export const hei = "'PingFang SC','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','Microsoft YaHei',sans-serif";

/** Style of the classes src/site/layouts/plates/theme-drawing.ts writes. */
export const themeStyle = [
	`.ground{fill:${palette.ground}}`,
	`.area{stroke:${palette.tint};stroke-linecap:round}`,
	`.area.first{stroke:${palette.wash}}`,
	`.band{stroke:${palette.soft};stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}`,
	`.arrow{stroke:${palette.ink};stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}`,
	`.halo{fill:none;stroke:${palette.seal};stroke-width:1.75}`,
	`.dot{fill:${palette.ink};stroke:${palette.paper};stroke-width:2}`,
	`.dot.core{fill:${palette.seal}}`,
	`.dot.yearly{fill:${palette.paper};stroke:${palette.ink}}`,
	`.dot.silent{fill:${palette.faint};stroke:none}`,
	`.name{font-family:${song};font-weight:700;fill:${palette.ink}}`,
	`.name.silent{font-weight:400;fill:${palette.soft}}`,
	`.way{font-family:${hei};font-weight:600;fill:${palette.ink}}`,
	`.sight{font-family:${song};fill:${palette.ink}}`,
	`.ring{fill:${palette.ink};stroke:${palette.ink};stroke-width:1.5}`,
	`.ring.first{fill:${palette.seal};stroke:${palette.seal}}`,
	`.ring.hollow{fill:${palette.paper}}`,
	`.digit{font-family:${hei};font-weight:600;fill:${palette.paper}}`,
	`.digit.hollow{fill:${palette.ink}}`,
].join('');

/** Colours of the figures of the layouts; one set for files, and two for the small ones, which follow the reader's scheme. */
interface Colours {
	paper: string;
	ink: string;
	soft: string;
	seal: string;
	wash: string;
}

/** Style of the classes src/site/layouts/plates/layout-drawing.ts writes. */
export function layoutStyle({ paper, ink, soft, seal, wash }: Colours): string {
	return [
		`.stroke{fill:${ink}}`,
		`.wash{fill:${wash}}`,
		`.line{fill:none;stroke:${paper};stroke-width:1.4}`,
		...Object.entries(lineStrokes).map(([kind, strokes]) => `.line.${kind}{${writeRules(strokes)}}`),
		`.line.branch{stroke:${ink}}`,
		`.line.tie{fill:${ink};stroke:none}`,
		`.arrow{fill:none;stroke:${soft};stroke-width:1.3;stroke-linecap:round;stroke-linejoin:round}`,
		`.zone,.city{font-family:${song};font-weight:700;fill:${ink}}`,
		`.axis,.outlet{font-family:${hei};fill:${soft}}`,
		`.hub{font-family:${hei};fill:${ink}}`,
		`text.core{font-family:${hei};font-weight:600;fill:${seal}}`,
		`circle{fill:${paper};stroke:${ink};stroke-width:1.6}`,
		`circle.core{fill:${seal};stroke:${paper};stroke-width:2}`,
		`.extension.ring-1{fill:${ink};stroke:none}`,
		`.main.ring-0{stroke:${seal};stroke-width:2}`,
		`.main.ring-1{fill:${seal};stroke:none}`,
		`.sub,.centre{fill:${ink};stroke:${paper}}`,
		`.unnamed{stroke:${soft};stroke-dasharray:3 2.4}`,
	].join('');
}

/** The palette of the dark scheme, for small figures on pages. */
export const darkPalette: Colours = { paper: '#181715', ink: '#dfdbd1', soft: '#a8a194', seal: '#f0836c', wash: '#3b251e' };

function writeRules(values: Readonly<Record<string, string>>): string {
	return Object.entries(values)
		.map(([name, value]) => `${name}:${value}`)
		.join(';');
}
