import { layoutTheme, type DotState, type DrawnDot, type DrawnMark, type Ground, type ThemeFigure } from './theme-figure.ts';
import { projectSchematic, schematic } from '../drawing/layout-base.ts';
import { tianDrawing } from '../drawing/tian-drawing.ts';
import { bandSides } from './theme-bands.ts';
import type { DocumentMeta } from '../../../core/model/document.ts';
import type { LayoutId } from '../../../core/model/layout-role.ts';
import type { LayoutTheme, ThemeMark } from '../../../core/model/layout-theme.ts';
import type { Place } from '../../../core/model/place.ts';
import { placePath } from '../../../core/facts/paths.ts';
import { quoteLink, type QuoteLink } from '../../corpus/quote-link.ts';
import { listDocuments } from '../../corpus/documents.ts';
import { readFacts } from '../../corpus/facts.ts';
import { href } from '../../corpus/href.ts';
import { readCoordinates, readLayoutRoles, readLayoutThemes, readWayPoints } from '../../corpus/spatial.ts';
import { readPlaceTable } from '../../corpus/tables.ts';

/** A mark with its passage, as page and file show it. */
export interface ThemeEntry extends Omit<ThemeMark, 'clause' | 'quote' | 'places'> {
	/** Its number; null when the text does not say where it is. */
	key: number | null;
	isYearly: boolean;
	/** The passage with its sentence. */
	link: QuoteLink;
	document: DocumentMeta;
	places: { name: string; href: string }[];
}

/** A theme with everything its section and its files show. */
export interface ThemeView {
	id: string;
	name: string;
	short: string;
	lead: string;
	note: string | undefined;
	entries: ThemeEntry[];
	figure: ThemeFigure;
	/** The layout it is drawn on. */
	base: LayoutId;
	/** Cities no passage of the theme names. */
	silent: string[];
	/** How its dots are drawn, for the legend. */
	states: DotState[];
	/** The documents it rests on, in their order. */
	documents: DocumentMeta[];
}

let views: Promise<ThemeView[]> | undefined;

/** Every theme. @throws Error when a seed names a clause or a place that is not there, or a figure has no room */
export function listThemes(): Promise<ThemeView[]> {
	return (views ??= Promise.all([listDocuments(), readFacts()]).then(([documents, facts]) => {
		const places = readPlaceTable();
		const pathOf = placePath(places, facts);
		return Promise.all(readLayoutThemes().map((theme) => makeView(theme, { documents, places, pathOf })));
	}));
}

interface Sources {
	documents: DocumentMeta[];
	places: Place[];
	pathOf: (id: string) => string;
}

async function makeView(theme: LayoutTheme, { documents, places, pathOf }: Sources): Promise<ThemeView> {
	const links = await Promise.all(theme.marks.map(({ clause, quote }) => quoteLink(clause, quote)));
	let last = 0;
	const entries = theme.marks.map(({ places: own, ...mark }, index): ThemeEntry => {
		const link = links[index];
		const document = documents.find(({ id }) => id === link?.clause.document);
		if (!link || !document) throw new Error(`no document for ${mark.clause}, named in seeds/layout-themes.yaml`);
		return {
			...mark,
			key: mark.form === 'none' ? null : (last += 1),
			isYearly: document.period?.length === 4,
			link,
			document,
			places: own.map((id) => ({ name: places.find((place) => place.id === id)?.name ?? id, href: href(pathOf(id)) })),
		};
	});
	const drawn = entries.flatMap(({ key, ...entry }, index): DrawnMark[] => {
		const mark = theme.marks[index];
		return key === null || !mark ? [] : [drawMark(key, mark, entry.isYearly, places)];
	});
	const cities = drawCities(theme.base, places);
	const towns = readWayPoints()
		.filter(({ id }) => drawn.some(({ dots }) => dots.includes(id)))
		.map(({ id, name, ...where }): DrawnDot => ({ id, name, isCity: false, ...projectSchematic(theme.base, listCoordinates())(where) }));
	const figure = layoutTheme(drawn, [...cities, ...towns], groundOf(theme.base));
	return {
		...theme,
		note: theme.note,
		entries,
		figure,
		silent: figure.dots.filter(({ state }) => state === 'silent').map(({ name }) => name),
		states: [...new Set(figure.dots.map(({ state }) => state))],
		documents: documents.filter(({ id }) => entries.some(({ document }) => document.id === id)),
	};
}

function drawMark(
	key: number,
	{ form, label, at, places: own, ways = [], sights = [] }: ThemeMark,
	isYearly: boolean,
	places: Place[],
): DrawnMark {
	const side = form === 'band' ? (bandSides.find((each) => each === at) ?? null) : null;
	const cities = own.flatMap((id) => {
		const place = places.find((each) => each.id === id);
		return place?.kind === 'city' ? [id] : place?.city ? [place.city] : [];
	});
	const dots = side ? [] : [...new Set([...cities, ...(at?.split('-') ?? [])])];
	return { key, form, label, dots, isYearly, side, ways, sights };
}

/** The strokes of 天, or the core and the sub-centres as the plan names them. */
function groundOf(base: LayoutId): Ground {
	if (base === 'tian') return { strokes: tianDrawing.strokes, core: null, subCentres: [] };
	const own = readLayoutRoles().filter(({ layout }) => layout === base);
	const findCities = (words: string): string[] => [...new Set(own.filter(({ role }) => role.includes(words)).map(({ city }) => city))];
	return { strokes: [], core: findCities('一主')[0] ?? null, subCentres: findCities('副中心') };
}

function drawCities(base: LayoutId, places: readonly Place[]): DrawnDot[] {
	return Object.entries(schematic[base]).map(([id, point]) => ({
		id,
		name: places.find((place) => place.id === id)?.name ?? id,
		isCity: true,
		...point,
	}));
}

function listCoordinates(): { id: string; longitude: number; latitude: number }[] {
	return readCoordinates().map(({ city, ...where }) => ({ id: city, ...where }));
}
