import type { DotState } from '../themes/theme-figure.ts';
import { drawRing, drawTheme } from './theme-drawing.ts';
import { themeStyle } from './plate-style.ts';
import { drawPlate } from './plate.ts';
import { schematicNotice } from '../drawing/drawing.ts';
import { ringSize } from '../drawing/key-labels.ts';
import { layouts } from '../../../core/facts/layouts.ts';
import type { ThemeEntry, ThemeView } from '../themes/layout-themes.ts';
import { site } from '../../corpus/site.ts';

/** What the dots mean, for legends; `plan` is worded by the documents a theme rests on. */
export const stateNames: { readonly [state in DotState]: string } = {
	core: '文中列为首位',
	plan: '规划或方案点名',
	yearly: '只有年度行动计划点名',
	silent: '未点名',
};

/** Where a mark stands, in few words: 2021年行动计划第38条. */
export function sourceOf({ document, link }: Pick<ThemeEntry, 'document' | 'link'>): string {
	return `${document.short_title} ${link.clause.name}`;
}

/** Sentence with the documents a figure rests on. */
export function citeDocuments(documents: ThemeView['documents']): string {
	return `据${documents.map(({ title, number, estimated }) => `《${title}》${number ? `（${number}）` : estimated ? `（未载文号，约${estimated.year}年）` : ''}`).join('、')}。`;
}

/** What a theme shows, for those who do not see it. */
export function describeTheme({ entries }: ThemeView): string {
	return `${entries
		.filter(({ key }) => key !== null)
		.map(
			({ key, label, places, ways }) =>
				`${key}．${label}：${ways?.map(({ name }) => name).join('、') ?? places.map(({ name }) => name).join('、')}`,
		)
		.join('；')}。`;
}

/** The figure of a theme as a file. */
export function drawThemePlate(view: ThemeView): string {
	const { name, lead, note, entries, figure, documents } = view;
	return drawPlate({
		kicker: `${site.name}·服务业规划里的空间：${name}`,
		title: lead,
		description: describeTheme(view),
		drawing: { markup: drawTheme(figure), style: themeStyle, width: figure.width, top: figure.top, height: figure.height },
		keys: entries.flatMap((entry) => {
			const { key, form, isYearly, label } = entry;
			if (key === null) return [];
			const mark = drawRing({ key, form, isYearly, x: 0, y: 0, width: key > 9 ? ringSize.digits : ringSize.digit });
			return [{ mark, label, source: sourceOf(entry) }];
		}),
		foot: [
			describeSigns(view),
			`${schematicNotice}${note ?? ''}`,
			`${citeDocuments(documents)}城市位置据GeoNames坐标取其相对方位，CC BY 4.0。`,
			`图：${site.title}，CC BY 4.0。`,
		],
	});
}

/** Sentence with the signs: dots, the ground, the cities not named. */
export function describeSigns({ states, silent, figure, base }: Pick<ThemeView, 'states' | 'silent' | 'figure' | 'base'>): string {
	const signs = [
		states.includes('core') ? '红点：文中列为首位' : '',
		states.includes('plan') ? '黑点：规划或方案点名' : '',
		states.includes('yearly') ? '空心点：只有年度行动计划点名' : '',
		silent.length > 0 ? `灰点：未点名（${silent.join('、')}）` : '',
		figure.discs.length > 0 ? `浅底圆：“${layouts[base].name}”的一主三副` : '',
		figure.strokes.length > 0 ? `浅墨：“${layouts[base].name}”布局，分作四笔是本站的读法` : '',
	];
	return `${signs.filter(Boolean).join('；')}。`;
}
