import { expect, test } from 'vitest';
import { layoutTiers } from './tier-bars.ts';

test('stretches stand in the order of the tiers, are proportional, and fill the bar', () => {
	expect(layoutTiers({ done: 1, build: 2, push: 5, encourage: 0, explore: 2 })).toEqual([
		{ tier: 'done', x: 0, width: 10 },
		{ tier: 'build', x: 10, width: 20 },
		{ tier: 'push', x: 30, width: 50 },
		{ tier: 'explore', x: 80, width: 20 },
	]);
});

test('nothing counted gives no bar', () => {
	expect(layoutTiers({ done: 0, build: 0, push: 0, encourage: 0, explore: 0 })).toEqual([]);
});
