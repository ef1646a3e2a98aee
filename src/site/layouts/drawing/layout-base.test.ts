import { describe, expect, test } from 'vitest';
import { readCoordinates, readWayPoints } from '../../corpus/spatial.ts';
import { readPlaceTable } from '../../corpus/tables.ts';
import { layoutIds } from '../../../core/model/layout-role.ts';
import { placeKeyedLabels } from './key-labels.ts';
import { dotBox, checkLabels, labelBox, type Label } from './labels.ts';
import { figureSize, projectSchematic, projectTrue, schematic, typeSize, type Point } from './layout-base.ts';

const names = new Map(readPlaceTable().map(({ id, name }) => [id, name]));
const cities = readCoordinates().map(({ city, ...where }) => ({ id: city, ...where }));
const place = (points: (Point & { id: string; name: string })[]): Label[] => {
	const placed = placeKeyedLabels(
		points.map((point) => ({ ...point, keys: [], gap: 14 })),
		{ size: typeSize.city, taken: [], figure: figureSize },
	);
	return points.map(({ id, name }) => {
		const { x, y } = placed.get(id)?.name ?? expect.unreachable(id);
		return { id, lines: [name], x, y, anchor: 'start', size: typeSize.city };
	});
};

describe.each(layoutIds)('the schematic of %s', (layout) => {
	test('has every city of the province, and no other', () => {
		expect(Object.keys(schematic[layout]).sort()).toEqual(cities.map(({ id }) => id).sort());
	});

	test('has room for the names', () => {
		const points = Object.entries(schematic[layout]).map(([id, point]) => ({ id, name: names.get(id) ?? '', ...point }));
		expect(() =>
			checkLabels(
				place(points),
				points.map((point) => dotBox(point, 6)),
				figureSize,
			),
		).not.toThrow();
	});

	test('places further towns between the cities they lie between', () => {
		const project = projectSchematic(layout, cities);
		const houma = readWayPoints().find(({ id }) => id === 'houma') ?? expect.unreachable();
		const { y } = project(houma);
		expect(y).toBeGreaterThan(schematic[layout].linfen?.y ?? NaN);
		expect(y).toBeLessThan(schematic[layout].yuncheng?.y ?? NaN);
		expect(project(cities[0] ?? expect.unreachable())).toEqual(schematic[layout][cities[0]?.id ?? '']);
	});
});

test('true bearings keep north above south and west left of east, within the figure', () => {
	const project = projectTrue(cities);
	for (const a of cities)
		for (const b of cities) {
			if (a.latitude > b.latitude) expect(project(a).y).toBeLessThan(project(b).y);
			if (a.longitude < b.longitude) expect(project(a).x).toBeLessThan(project(b).x);
		}
	expect(() => place(cities.map((city) => ({ id: city.id, name: names.get(city.id) ?? '', ...project(city) })))).not.toThrow();
});

test('labels that meet another or leave the figure stop the build', () => {
	const label = { id: 'a', lines: ['太原'], x: 100, y: 100, anchor: 'start' as const, size: 20 };
	expect(labelBox(label)).toMatchObject({ left: 98, right: 142 });
	expect(() => checkLabels([label, { ...label, id: 'b', x: 130, lines: ['晋中'] }], [], figureSize)).toThrow('太原 meets 晋中');
	expect(() => checkLabels([{ ...label, x: 390 }], [], figureSize)).toThrow('leaves the figure');
	expect(() => checkLabels([label], [dotBox({ x: 104, y: 100 }, 6)], figureSize)).toThrow('meets the dot');
});

test('way-points are no cities of the province, each once', () => {
	const ids = readWayPoints().map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.filter((id) => cities.some((city) => city.id === id))).toEqual([]);
});
