/**
 * Orders things so that those with strong ties stand close: a local search for the minimum linear arrangement,
 * the order with the least sum of tie × distance (Garey, Johnson, Stockmeyer 1976; exact search is NP-hard).
 * Each thing in turn moves to the place that lowers the sum most, until no move lowers it; the same input gives the same order.
 * @param ties symmetric matrix of non-negative ties
 * @returns indices into the matrix, in order
 */
export function seriate(ties: readonly (readonly number[])[]): number[] {
	let order = ties.map((_, index) => index);
	let cost = arrangementCost(ties, order);
	for (;;) {
		let best = order;
		let least = cost;
		for (const from of order.keys())
			for (const to of order.keys()) {
				if (from === to) continue;
				const moved = order.toSpliced(from, 1).toSpliced(to, 0, order[from] ?? 0);
				const sum = arrangementCost(ties, moved);
				if (sum < least) [best, least] = [moved, sum];
			}
		if (least === cost) return order;
		[order, cost] = [best, least];
	}
}

/** Sum over all pairs of tie × distance in the order. */
export function arrangementCost(ties: readonly (readonly number[])[], order: readonly number[]): number {
	let sum = 0;
	for (const [at, a] of order.entries())
		for (let to = at + 1; to < order.length; to += 1) sum += (ties[a]?.[order[to] ?? 0] ?? 0) * (to - at);
	return sum;
}
