import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fullText, walk, type Clause } from '../../core/model/clause.ts';
import type { DocumentFacts } from '../../core/model/facts.ts';
import { readLayoutRoles, readLayoutThemes } from './spatial.ts';
import { readPlaceTable } from './tables.ts';

const places = new Map(readPlaceTable().map((place) => [place.id, place]));
const cityNames = [...places.values()].filter(({ kind }) => kind === 'city');
const cityOf = (id: string): string | null => {
	const place = places.get(id);
	return place?.kind === 'city' ? id : (place?.city ?? null);
};
const documents = ['sx-producer', 'sx-plan-2021', 'sx-fyp14', 'sx-plan-2022'];
const texts = new Map(
	documents.flatMap((document) => {
		const { clauses } = JSON.parse(readFileSync(`content/clauses/${document}.json`, 'utf8')) as { clauses: Clause[] };
		return [...walk(clauses)].map(([clause]) => [`${document}/${clause.id}`, fullText(clause)] as [string, string]);
	}),
);
const mentions = documents.flatMap((document) =>
	(JSON.parse(readFileSync(`content/facts/${document}.json`, 'utf8')) as DocumentFacts).mentions.map(({ clause, ...mention }) => ({
		...mention,
		clause: `${document}/${clause}`,
	})),
);
const themes = readLayoutThemes();

describe.each(themes.map((theme) => [theme.id, theme] as const))('the theme %s', (_, { marks }) => {
	test.each(marks.map((mark) => [mark.label, mark] as const))('“%s” is quoted as printed', (label, { clause, quote, ways, sights }) => {
		const text = texts.get(clause);
		expect(text).toContain(quote);
		expect(text?.indexOf(quote)).toBe(text?.lastIndexOf(quote));
		for (const words of [label, ...(ways ?? []).map(({ name }) => name), ...(sights ?? [])]) expect(quote).toContain(words);
	});

	test.each(marks.map((mark) => [mark.label, mark] as const))(
		'“%s” rests on the places coded in its words, and on every city among them',
		(_label, mark) => {
			const start = texts.get(mark.clause)?.indexOf(mark.quote) ?? NaN;
			const inside = mentions
				.filter(({ clause, offset }) => clause === mark.clause && offset >= start && offset < start + mark.quote.length)
				.map(({ place }) => place);
			const around = mentions
				.filter(
					({ clause, offset, surface }) => clause === mark.clause && offset < start + mark.quote.length && offset + surface.length > start,
				)
				.map(({ place }) => place);
			expect(mark.places.filter((place) => !around.includes(place))).toEqual([]);
			const alike = marks.filter(({ clause, quote }) => clause === mark.clause && quote === mark.quote);
			const cities = new Set(alike.flatMap((each) => each.places.map(cityOf)));
			expect(inside.filter((place) => cityOf(place) && !cities.has(cityOf(place)))).toEqual([]);
		},
	);

	test('what is drawn has a place to be drawn at', () => {
		for (const { form, at, places: own, ways } of marks) {
			if (form === 'none') continue;
			expect(at !== undefined || (ways ?? []).length > 0 || own.some((place) => cityOf(place))).toBe(true);
		}
	});
});

/** Cities a theme gives something. */
const citiesOf = (id: string, only: (mark: (typeof themes)[number]['marks'][number]) => boolean = () => true): string[] => {
	const marks = themes.find((theme) => theme.id === id)?.marks.filter(only) ?? [];
	return [...new Set(marks.flatMap((mark) => mark.places.flatMap((place) => cityOf(place) ?? [])))].sort();
};
const inPlan = ({ clause }: { clause: string }): boolean => clause.startsWith('sx-fyp14/');
const without = (cities: string[]): string[] =>
	cityNames
		.map(({ id }) => id)
		.filter((id) => id !== 'haidong' && !cities.includes(id))
		.sort();

describe('what the leads say', () => {
	const second = new Set(
		readLayoutRoles()
			.filter(({ layout }) => layout === 'yi-zhu-san-fu')
			.map(({ city }) => city),
	);

	test('the three national logistics hubs of the plan are the three sub-centres', () => {
		const subCentres = readLayoutRoles().filter(({ layout, role }) => layout === 'yi-zhu-san-fu' && role.includes('副中心'));
		expect(citiesOf('logistics', inPlan)).toEqual([...new Set(subCentres.map(({ city }) => city))].sort());
	});

	test('阳泉 and 吕梁 are nodes for data, but not named by the second layout', () => {
		expect(citiesOf('big-data', inPlan)).toEqual(['datong', 'lvliang', 'taiyuan', 'yangquan']);
		expect(['yangquan', 'lvliang'].filter((city) => second.has(city))).toEqual([]);
	});

	test('four cities are in none of the areas for wellness', () => {
		expect(without(citiesOf('wellness', inPlan))).toEqual(['linfen', 'lvliang', 'yangquan', 'yuncheng']);
	});

	test('no passage of the three regions names a city; seventeen scenic places', () => {
		expect(citiesOf('regions')).toEqual([]);
		expect(themes.find(({ id }) => id === 'regions')?.marks.flatMap(({ sights }) => sights ?? [])).toHaveLength(17);
	});

	test('the pilots of the older document leave out 忻州 and 吕梁', () => {
		expect(without(citiesOf('pilots'))).toEqual(['lvliang', 'xinzhou']);
	});

	test('the zone of 太原 and 忻州 is named in the plan of 2022 alone', () => {
		const naming = [...texts].filter(([, text]) => text.includes('太忻一体化经济区')).map(([clause]) => clause.split('/')[0]);
		expect([...new Set(naming)]).toEqual(['sx-plan-2022']);
	});
});
