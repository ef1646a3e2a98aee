import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fullText, walk, type Clause } from '../model/clause.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { layoutIds } from '../model/layout-role.ts';
import { readCoordinates, readLayoutRoles } from '../library/spatial.ts';
import { readPlaceTable } from '../library/tables.ts';
import { layouts } from './layouts.ts';

const cities = new Map(readPlaceTable().flatMap(({ id, name, kind }) => (kind === 'city' ? [[id, name] as const] : [])));
const roles = readLayoutRoles();

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

	test('gives no role to a city its section does not name, and one to each city it names', () => {
		const named = new Set(
			facts.mentions.filter(({ clause, place }) => cities.has(place) && texts.has(`${document}/${clause}`)).map(({ place }) => place),
		);
		expect([...new Set(own.map(({ city }) => city))].sort()).toEqual([...named].sort());
	});
});

test('nobody is said to be one of the 六市域中心, which the document does not list', () => {
	expect(roles.filter(({ role, quote }) => `${role}${quote}`.includes('市域中心'))).toEqual([]);
});

test('coordinates are those of cities of the gazetteer, each once', () => {
	const located = readCoordinates().map(({ city }) => city);
	expect(new Set(located).size).toBe(located.length);
	expect(located.filter((city) => !cities.has(city))).toEqual([]);
});
