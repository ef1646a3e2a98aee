import type { DocumentMeta } from '../../core/model/document.ts';
import type { Place, PlaceKind } from '../../core/model/place.ts';
import { hasPlacePage, placePath } from '../../core/facts/paths.ts';
import { listDocuments } from '../corpus/documents.ts';
import { readFacts } from '../corpus/facts.ts';
import { href } from '../corpus/href.ts';
import { readPassages, type Passage } from '../corpus/passages.ts';
import { countPlace, provinceOf, totalNamed } from './place-counts.ts';
import { coverCities, findLeftOut, findMostNamed, findTitle, type CountedPlace } from './place-findings.ts';
import { placeKindNames } from './place-kinds.ts';
import { readPlaceTable } from '../corpus/tables.ts';

/** A city of the table: how often each document names it. */
export interface CityRow extends CountedPlace {
	id: string;
	href: string;
	total: number;
}

/** A place of the list with where it is mentioned. */
export interface PlaceEntry {
	place: Place;
	/** Its page, if it has one. */
	href: string | null;
	/** The city it lies in by the documents' own words. */
	city: { name: string; href: string } | null;
	passages: Passage[];
	mentionCount: number;
}

/** Everything the index of places shows. */
export interface PlaceIndex {
	findings: string[];
	/** The finding the table of cities shows. */
	title: string;
	/** Columns of the table: documents of the cities' province first. */
	documents: DocumentMeta[];
	/** Cities by province, the most named first. */
	provinces: { province: string; cities: CityRow[] }[];
	groups: { kind: PlaceKind; name: string; entries: PlaceEntry[] }[];
	/** How many places and mentions there are in all. */
	total: { places: number; mentions: number };
}

/** Collects the index of places. */
export async function getPlaceIndex(): Promise<PlaceIndex> {
	const [documents, facts, passages] = await Promise.all([listDocuments(), readFacts(), readPassages()]);
	const places = readPlaceTable();
	const pathOf = placePath(places, facts);
	const cities = places
		.filter(({ kind }) => kind === 'city')
		.map((place) => ({ ...place, counts: countPlace(place, places, documents, facts) }))
		.map((city) => ({ ...city, href: href(pathOf(city.id)), total: totalNamed(city.counts), province: provinceOf(city.counts) }))
		.sort((a, b) => b.total - a.total);
	const provinces = [...Map.groupBy(cities, ({ province }) => province)].map(([province, own]) => ({ province, cities: own }));
	const main = provinces[0]?.province;
	const columns = [...documents].sort((a, b) => Number(a.province !== main) - Number(b.province !== main) || a.order - b.order);
	const inColumns = (city: CityRow): CityRow => ({
		...city,
		counts: columns.flatMap(({ id }) => city.counts.find(({ document }) => document.id === id) ?? []),
	});
	const entryOf = (place: Place): PlaceEntry => {
		const city = places.find(({ id }) => id === place.city);
		const own = passages.get(place.id) ?? [];
		return {
			place,
			href: hasPlacePage(place, facts) ? href(pathOf(place.id)) : null,
			city: city ? { name: city.name, href: href(pathOf(city.id)) } : null,
			passages: own,
			mentionCount: own.reduce((sum, { mentions }) => sum + mentions.length, 0),
		};
	};
	const kinds = Object.entries(placeKindNames).filter(([kind]) => kind !== 'city') as [PlaceKind, string][];
	const coverage = coverCities(
		cities
			.filter(({ province }) => province === main)
			.map((city) => ({ ...city, counts: city.counts.filter(({ document }) => document.province === main) })),
	);
	return {
		findings: [findMostNamed(cities), findLeftOut(coverage), findFewest(documents, facts, places)],
		title: findTitle(coverage),
		documents: columns,
		provinces: provinces.map(({ province, cities: own }) => ({ province, cities: own.map(inColumns) })),
		groups: kinds.map(([kind, name]) => ({ kind, name, entries: places.filter((place) => place.kind === kind).map(entryOf) })),
		total: { places: places.length, mentions: facts.reduce((sum, { mentions }) => sum + mentions.length, 0) },
	};
}

/** Which document has the fewest places, and whether it names a city at all. */
function findFewest(documents: readonly DocumentMeta[], facts: Awaited<ReturnType<typeof readFacts>>, places: readonly Place[]): string {
	const [fewest] = [...facts].sort((a, b) => a.mentions.length - b.mentions.length);
	const meta = documents.find(({ id }) => id === fewest?.document);
	if (!fewest || !meta) return '';
	const cities = new Set(places.filter(({ kind }) => kind === 'city' || kind === 'county').map(({ id }) => id));
	const isWithoutCity = !fewest.mentions.some(({ place }) => cities.has(place));
	return `${meta.short_title}写到的地方最少，${new Set(fewest.mentions.map(({ place }) => place)).size}个地方、${fewest.mentions.length}处${isWithoutCity ? '，没有单独点名任何市县' : ''}。`;
}
