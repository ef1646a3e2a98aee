/**
 * Likeness of two texts: the Sørensen–Dice coefficient of their character bigrams, counted as multisets, 0 to 1, three decimals.
 * Source: Dice, Measures of the amount of ecologic association between species, Ecology 26 (1945) 297–302.
 */
export function similarity(a: string, b: string): number {
	const [left, right] = [countBigrams(a), countBigrams(b)];
	const size = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
	const total = size(left) + size(right);
	if (total === 0) return 0;
	const common = [...left].reduce((sum, [bigram, count]) => sum + Math.min(count, right.get(bigram) ?? 0), 0);
	return Math.round((2000 * common) / total) / 1000;
}

function countBigrams(text: string): Map<string, number> {
	const characters = text.replace(/[\p{P}\p{S}\s]/gu, '');
	const counts = new Map<string, number>();
	for (let at = 0; at + 2 <= characters.length; at += 1) {
		const bigram = characters.slice(at, at + 2);
		counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
	}
	return counts;
}
