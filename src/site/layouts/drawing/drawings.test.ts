import { describe, expect, test } from 'vitest';
import { readCoordinates, readLayoutElements, readRailways, readWayPoints } from '../../corpus/spatial.ts';
import { readPlaceTable } from '../../corpus/tables.ts';
import { checkLabels, dotBox, type Label } from './labels.ts';
import { figureSize, projectTrue, schematic, typeSize, type Point } from './layout-base.ts';
import type { Drawing } from './drawing.ts';
import { tianDrawing } from './tian-drawing.ts';
import { drawTrue } from './true-drawing.ts';
import { yiDrawing } from './yi-drawing.ts';

const project = projectTrue(readCoordinates());
const onEarth: Record<string, Point> = Object.fromEntries([
	...readCoordinates().map((entry) => [entry.city, project(entry)] as const),
	...readWayPoints().map((entry) => [entry.id, project(entry)] as const),
]);
const names = new Map(readPlaceTable().map(({ id, name }) => [id, name]));
const parts = readLayoutElements();
const railways = readRailways();
const views: [string, Drawing, Readonly<Record<string, Point>>][] = [
	['tian', tianDrawing, schematic.tian],
	['yi-zhu-san-fu', yiDrawing, schematic['yi-zhu-san-fu']],
	['bearings', drawTrue(railways.map(({ part, via }) => ({ part, via: via.flatMap((id) => onEarth[id] ?? []) }))), onEarth],
];

describe.each(views)('the drawing %s', (view, drawing, where) => {
	test('has legible labels', () => {
		const labels: Label[] = [
			...Object.entries(drawing.names).map(([id, { dx, dy }]): Label => {
				const { x, y } = where[id] ?? expect.unreachable(id);
				return { id, lines: [names.get(id) ?? ''], x: x + dx, y: y + dy, anchor: 'middle', size: typeSize.city };
			}),
			...drawing.labels.map((label) => ({ ...label, lines: parts.find(({ id }) => id === label.id)?.label ?? [] })),
		];
		expect(() =>
			checkLabels(
				labels,
				Object.keys(drawing.names).map((id) => dotBox(where[id] ?? expect.unreachable(id), 7)),
				figureSize,
			),
		).not.toThrow();
	});

	test('names all eleven cities', () => {
		expect(Object.keys(drawing.names).sort()).toEqual(Object.keys(schematic.tian).sort());
	});

	test('draws the parts that have words, no others, and every line it draws is one of them', () => {
		const drawn = drawing.labels.map(({ id }) => id);
		const own = parts.filter(({ layout, label }) => layout === view && label.length > 0).map(({ id }) => id);
		expect(new Set(drawn).size).toBe(drawn.length);
		if (view === 'bearings') expect([...new Set(drawn)].sort()).toEqual(railways.map(({ part }) => part).sort());
		else expect([...drawn].sort()).toEqual(own.sort());
		expect(drawing.lines.filter(({ id }) => !drawn.includes(id))).toEqual([]);
		if (view === 'tian')
			expect([...new Set(drawing.lines.map(({ id }) => id))].sort()).toEqual(
				parts
					.filter(({ layout, element }) => layout === 'tian' && element === 'axis')
					.map(({ id }) => id)
					.sort(),
			);
	});
});

test('railways pass towns that have coordinates', () => {
	expect(railways.flatMap(({ via }) => via).filter((id) => !onEarth[id])).toEqual([]);
});
