import { describe, expect, test } from 'vitest';
import { addPin, parsePins, pinLimit, type Pin } from './pins.ts';

const pins: Pin[] = ['1', '2', '3', '4'].map((clause) => [`sx-plan-2021.${clause}`, '2021年行动计划', `第${clause}条`]);

describe('addPin', () => {
	test('adds at the end, in the order of the reader', () => {
		const first = addPin([], pins[1]!);
		expect(addPin(first.pins, pins[0]!)).toEqual({ pins: [pins[1], pins[0]], outcome: 'added' });
	});

	test('takes a clause once', () => {
		expect(addPin(pins.slice(0, 2), pins[0]!)).toEqual({ pins: pins.slice(0, 2), outcome: 'present' });
	});

	test('refuses a fifth and leaves the four as they are', () => {
		expect(pinLimit).toBe(4);
		expect(addPin(pins, ['sx-fyp14.s1', '“十四五”服务业规划', '一'])).toEqual({ pins, outcome: 'full' });
	});
});

describe('parsePins', () => {
	test('reads what was written', () => {
		expect(parsePins(JSON.stringify(pins))).toEqual(pins);
	});

	test.each([
		['nothing', null, []],
		['no JSON', '{', []],
		['no list', '{"a":1}', []],
		['an id of another form', '[["javascript:alert(1)","x","y"]]', []],
		['missing parts', '[["sx-plan-2021.1"]]', []],
		['the same twice', JSON.stringify([pins[0], pins[0], pins[1]]), [pins[0], pins[1]]],
		['five', JSON.stringify([...pins, ['sx-fyp14.s1', 'x', 'y']]), pins],
	])('%s', (_, stored, expected) => {
		expect(parsePins(stored)).toEqual(expected);
	});
});
