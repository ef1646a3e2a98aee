import { expect, test } from 'vitest';
import { layoutBar, layoutBars } from './relation-bar.ts';

const parts = [17, 1, 10, 12, 4, 1, 13, 13].map((count, index) => ({ key: `part-${index}`, label: '关系', count }));

test('parts are as wide as their share, side by side, within the bar', () => {
	const segments = layoutBar(parts, 710, () => 50);
	expect(segments[0]).toMatchObject({ x: 0, width: 168 });
	expect(segments[1]?.x).toBeCloseTo(170);
	segments.slice(1).forEach((segment, index) => {
		const before = segments[index];
		expect(segment.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0) - 0.001);
	});
	const last = segments.at(-1);
	expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(710);
});

test('labels never overlap nor leave the bar', () => {
	const segments = layoutBar([...parts, { key: 'tiny', label: '末', count: 1 }], 710, () => 70);
	segments.slice(1).forEach((segment, index) => expect(segment.labelX - (segments[index]?.labelX ?? 0)).toBeGreaterThanOrEqual(70 - 0.001));
	expect(segments.at(-1)?.labelX).toBeLessThanOrEqual(640);
	expect(segments[0]?.labelX).toBeGreaterThanOrEqual(0);
});

test('bars of their own are measured by the longest', () => {
	const bars = layoutBars(parts, 340);
	expect(bars[0]?.width).toBe(340);
	expect(bars[3]?.width).toBe(240);
});
