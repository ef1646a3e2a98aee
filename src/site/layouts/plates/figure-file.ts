import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { escape } from './markup.ts';
import { absolute, href } from '../../corpus/href.ts';
import { site } from '../../corpus/site.ts';

/** A figure as a reader takes it away. */
export interface FigureFile {
	/** Addresses of the files; the image is null where it has not been drawn. */
	svg: string;
	png: string | null;
	/** The file to embed, with scheme and host. */
	image: string;
	/** Address of the figure on the site. */
	url: string;
	/** What the figure shows. */
	title: string;
	/** Where it is from: 据《…》（文号）. */
	source: string;
}

/**
 * Files of a figure. The SVG is an endpoint; the PNG lies in `public/`, drawn by `npm run figures` and committed, because
 * a machine without Chinese fonts would draw empty boxes. Where it is missing the site offers the SVG alone.
 * @param stem path of the files without ending: `layouts/themes/logistics`
 */
export function figureFile(stem: string, page: string, title: string, source: string): FigureFile {
	const hasImage = existsSync(resolve('public', `${stem}.png`));
	return {
		svg: href(`${stem}.svg`),
		png: hasImage ? href(`${stem}.png`) : null,
		image: absolute(`${stem}.${hasImage ? 'png' : 'svg'}`),
		url: absolute(page),
		title,
		source,
	};
}

/** The figure with its citation as HTML for other sites. */
export function embedCode({ image, url, title, source }: FigureFile): string {
	return [
		'<figure>',
		`  <a href="${escape(url)}"><img src="${escape(image)}" alt="${escape(title)}" style="max-width:100%;height:auto"></a>`,
		`  <figcaption>${escape(title)}${escape(source)}示意图，非地图。图：<a href="${escape(url)}">${escape(site.title)}</a>，<a href="https://creativecommons.org/licenses/by/4.0/deed.zh-hans">CC BY 4.0</a></figcaption>`,
		'</figure>',
	].join('\n');
}
