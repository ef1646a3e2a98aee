import { expect, test } from 'vitest';
import { barSegments } from './bar-segments.ts';

test('parts lie end to end and fill the bar', () => {
	expect(
		barSegments([
			{ value: 1, look: 'fill-ink' },
			{ value: 3, look: 'fill-soft' },
		]),
	).toEqual([
		{ look: 'fill-ink', x: 0, width: 25 },
		{ look: 'fill-soft', x: 25, width: 75 },
	]);
});

test('against a larger whole they leave room, and a part of nothing takes none', () => {
	expect(
		barSegments(
			[
				{ value: 0, look: 'fill-ink' },
				{ value: 2, look: 'fill-seal' },
			],
			8,
		),
	).toEqual([{ look: 'fill-seal', x: 0, width: 25 }]);
});

test('nothing at all is an empty bar', () => {
	expect(barSegments([])).toEqual([]);
});
