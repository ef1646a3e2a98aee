/** A character of a wording, and whether it stands differently in the other one. */
export type MarkedCharacter = readonly [character: string, differs: boolean];

/** Marks where two wordings differ; against none, nothing differs. */
export function markDifference(wording: string, other: string | null): MarkedCharacter[] {
	const [own, their] = [[...wording], [...(other ?? wording)]];
	const short = Math.min(own.length, their.length);
	let start = 0;
	while (start < short && own[start] === their[start]) start += 1;
	let end = 0;
	while (end < short - start && own.at(-1 - end) === their.at(-1 - end)) end += 1;
	const isSameLength = own.length === their.length;
	return own.map((character, at) => [character, at >= start && at < own.length - end && !(isSameLength && character === their[at])]);
}
