import type { DotState } from './theme-figure.ts';
import { formatNumeral } from '../../../core/parse/numeral.ts';
import { layouts } from '../../../core/facts/layouts.ts';
import { href } from '../../corpus/href.ts';
import { listThemes, type ThemeView } from './layout-themes.ts';
import { readLayoutRoles } from '../../corpus/spatial.ts';

/** What the themes give a city. */
export interface CityThemes {
	name: string;
	href: string;
	/** State of its dot in each theme, and how many passages stand behind it. */
	cells: { state: DotState; count: number }[];
	/** Themes that name it. */
	total: number;
	/** True when the section of the second layout does not name it. */
	isLeftOut: boolean;
}

/** Everything the page of the themes shows. */
export interface ThemesPage {
	finding: string;
	themes: ThemeView[];
	/** The most named city first. */
	cities: CityThemes[];
}

/** Collects the page of the themes. */
export async function getThemesPage(): Promise<ThemesPage> {
	const themes = await listThemes();
	const named = new Set(
		readLayoutRoles()
			.filter(({ layout }) => layout === 'yi-zhu-san-fu')
			.map(({ city }) => city),
	);
	const dots = themes[0]?.figure.dots.filter(({ isCity }) => isCity) ?? [];
	const cities = dots
		.map(({ id, name }): CityThemes => {
			const cells = themes.map(({ figure }) => {
				const dot = figure.dots.find((each) => each.id === id);
				return { state: dot?.state ?? 'silent', count: dot?.rings.length ?? 0 };
			});
			return { name, href: href(`places/${id}/`), cells, total: cells.filter(({ count }) => count > 0).length, isLeftOut: !named.has(id) };
		})
		.sort((a, b) => b.total - a.total);
	return { finding: findLeftOut(themes, named), themes, cities };
}

/** What the plan gives, theme by theme, to the cities its own layout does not name. */
function findLeftOut(themes: readonly ThemeView[], named: ReadonlySet<string>): string {
	const { document, name } = layouts['yi-zhu-san-fu'];
	const dots = themes[0]?.figure.dots.filter(({ isCity }) => isCity) ?? [];
	const leftOut = dots.filter(({ id }) => !named.has(id));
	const placed = leftOut.filter(({ id }) =>
		themes.some(({ figure, entries }) =>
			figure.dots
				.find((dot) => dot.id === id)
				?.rings.some(({ key }) => entries.some((entry) => entry.key === key && entry.document.id === document)),
		),
	);
	const list = (cities: readonly { name: string }[]): string => cities.map((city) => city.name).join('、');
	const rest = leftOut.filter((city) => !placed.includes(city));
	return `“${name}”一节没有点${list(leftOut)}的名；分主题看，同一份规划给${rest.length === 0 ? `这${formatNumeral(placed.length)}市都` : list(placed)}排了位置。`;
}
