import { expect, test } from 'vitest';
import { locatorSize } from './place-locator.ts';
import { readCoordinates } from '../corpus/spatial.ts';
import { readPlaceTable } from '../corpus/tables.ts';
import { meet } from '../frame/box.ts';
import { layoutLocator } from './locator.ts';

const names = new Map(readPlaceTable().map(({ id, name }) => [id, name]));
const coordinates = readCoordinates().map((entry) => ({ ...entry, name: names.get(entry.city) ?? '' }));
const cities = layoutLocator(coordinates, locatorSize);

test('north is up and east is right', () => {
	const get = (id: string): (typeof cities)[number] => cities.find((city) => city.id === id) ?? expect.unreachable(id);
	expect(get('datong').y).toBeLessThan(get('taiyuan').y);
	expect(get('taiyuan').y).toBeLessThan(get('yuncheng').y);
	expect(get('lvliang').x).toBeLessThan(get('taiyuan').x);
	expect(get('taiyuan').x).toBeLessThan(get('yangquan').x);
	expect(cities.map(({ y }) => y)).toEqual(cities.map(({ y }) => y).sort((a, b) => a - b));
});

test('no name meets another name or dot, and all stay inside the figure', () => {
	const drawn = cities.flatMap(({ name, x, y, labelX, anchor }) => {
		const length = name.length * locatorSize.fontSize;
		const left = anchor === 'start' ? labelX : labelX - length;
		const half = locatorSize.fontSize / 2;
		// The city of the page has the largest dot, of radius 5.
		return [
			{ name, left, right: left + length, top: y - half, bottom: y + half },
			{ name: `•${name}`, left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 },
		];
	});
	const clashes = drawn.flatMap((one, index) =>
		drawn
			.slice(index + 1)
			.filter((other) => meet(one, other) && !(one.name.startsWith('•') && other.name.startsWith('•')))
			.map((other) => `${one.name} ${other.name}`),
	);
	expect(clashes).toEqual([]);
	for (const { left, right } of drawn) {
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(locatorSize.width);
	}
});
