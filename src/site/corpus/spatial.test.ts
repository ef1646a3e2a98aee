import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fullText, walk, type Clause } from '../../core/model/clause.ts';
import type { DocumentFacts } from '../../core/model/facts.ts';
import { layoutIds } from '../../core/model/layout-role.ts';
import { makeLayoutRows } from '../../core/data/layouts.ts';
import { readCoordinates, readLayoutChanges, readLayoutElements, readLayoutRoles } from './spatial.ts';
import { readPlaceTable, readSectorTable } from './tables.ts';
import { layouts } from '../../core/facts/layouts.ts';

const cities = new Map(readPlaceTable().flatMap(({ id, name, kind }) => (kind === 'city' ? [[id, name] as const] : [])));
const taxonomy = readSectorTable().map(({ id }) => id);
const roles = readLayoutRoles();
const elements = readLayoutElements();

describe.each(layoutIds)('the layout %s', (id) => {
	const { document, section } = layouts[id];
	const { clauses } = JSON.parse(readFileSync(`content/clauses/${document}.json`, 'utf8')) as { clauses: Clause[] };
	const facts = JSON.parse(readFileSync(`content/facts/${document}.json`, 'utf8')) as DocumentFacts;
	const inSection = [...walk(clauses)].filter(([clause, above]) => [clause, ...above].some((each) => each.id === section));
	const texts = new Map(inSection.map(([clause]) => [`${document}/${clause.id}`, fullText(clause)]));
	const own = roles.filter(({ layout }) => layout === id);

	test.each(own.map((role) => [cities.get(role.city), role.role, role] as const))(
		'says of %s “%s” what is quoted',
		(name, role, { clause, quote }) => {
			expect(texts.get(clause)).toContain(quote);
			expect(texts.get(clause)).toContain(role);
			expect(quote).toContain(name);
		},
	);

	test.each(elements.filter(({ layout }) => layout === id).map((element) => [element.name, element] as const))(
		'has %s in words of its clause',
		(name, { clause, quote, role, cities: tied, label, sectors }) => {
			expect(texts.get(clause)).toContain(quote);
			expect(texts.get(clause)).toContain(role);
			expect(texts.get(clause)).toContain(name);
			for (const [words, sector] of Object.entries(sectors)) {
				expect(texts.get(clause)).toContain(words);
				expect(taxonomy).toContain(sector);
			}
			for (const city of tied) expect(quote).toContain(cities.get(city));
			const printed = label.join('').replace(/\*|（.*）/g, '');
			if (printed) expect(abbreviates(printed, texts.get(clause) ?? '')).toBe(true);
		},
	);

	test('gives no role to a city its section does not name, and one to each city it names', () => {
		const named = new Set(
			facts.mentions.filter(({ clause, place }) => cities.has(place) && texts.has(`${document}/${clause}`)).map(({ place }) => place),
		);
		expect([...new Set(own.map(({ city }) => city))].sort()).toEqual([...named].sort());
	});
});

/** Whether words are found in a text in their order, some left out between: 北部密集区 of 北部生产性服务业密集区. */
function abbreviates(words: string, text: string): boolean {
	return [...text].reduce((left, letter) => (left.startsWith(letter) ? left.slice(letter.length) : left), words) === '';
}

test('every row of the open data is a part of a layout, and every role of a city is in one of them', () => {
	const rows = makeLayoutRows(elements, roles);
	for (const { layout, city, role } of roles)
		expect(rows.some((row) => row.layout === layout && row.cities.includes(city) && (row.name === role || row.role === role))).toBe(true);
	expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
});

test('what became of a city is said of every city, and of none that is left out that it has a part', () => {
	const changes = readLayoutChanges();
	expect(Object.keys(changes).sort()).toEqual([...new Set(roles.map(({ city }) => city))].sort());
	for (const [city, change] of Object.entries(changes))
		expect(change.includes('不再点名')).toBe(!roles.some((role) => role.city === city && role.layout === 'yi-zhu-san-fu'));
});

test('nobody is said to be one of the 六市域中心, which the document does not list', () => {
	expect(roles.filter(({ role, quote }) => `${role}${quote}`.includes('市域中心'))).toEqual([]);
});

test('coordinates are those of cities of the gazetteer, each once', () => {
	const located = readCoordinates().map(({ city }) => city);
	expect(new Set(located).size).toBe(located.length);
	expect(located.filter((city) => !cities.has(city))).toEqual([]);
});
