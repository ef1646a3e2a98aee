import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangementCost, seriate } from './seriate.ts';

const symmetric = fc
	.integer({ min: 0, max: 9 })
	.chain((count) =>
		fc
			.array(fc.nat(12), { minLength: count * count, maxLength: count * count })
			.map((values) =>
				Array.from({ length: count }, (_, i) =>
					Array.from({ length: count }, (__, j) => (i === j ? 0 : (values[Math.min(i, j) * count + Math.max(i, j)] ?? 0))),
				),
			),
	);

describe('seriate', () => {
	test('brings a chain that was shuffled back into its order', () => {
		const chain = [4, 0, 3, 1, 2];
		const ties = chain.map((a) => chain.map((b) => (Math.abs(a - b) === 1 ? 1 : 0)));
		const order = seriate(ties).map((index) => chain[index]);
		expect([order, order.toReversed()]).toContainEqual([0, 1, 2, 3, 4]);
	});

	test('returns each index once, at no greater cost than the order given, and no single move betters it', () => {
		fc.assert(
			fc.property(symmetric, (ties) => {
				const order = seriate(ties);
				expect(order.toSorted((a, b) => a - b)).toEqual(ties.map((_, index) => index));
				const cost = arrangementCost(ties, order);
				expect(cost).toBeLessThanOrEqual(arrangementCost(ties, [...ties.keys()]));
				for (const from of order.keys())
					for (const to of order.keys())
						expect(arrangementCost(ties, order.toSpliced(from, 1).toSpliced(to, 0, order[from] ?? 0))).toBeGreaterThanOrEqual(cost);
			}),
			{ seed: 20220414, numRuns: 60 },
		);
	});
});
