// Words a title of a plan may break before, and marks it may break after.
const breaks = /(?<=[”》省市])|(?=“|《|\d{4}年|现代|生产性|生活性|行动计划|实施方案|实施意见|发展规划)/g;

/** Width of a text in ems: Latin letters and digits are about half as wide as a character. */
export function widthOf(text: string): number {
	return [...text].reduce((width, character) => width + (/[\x20-\x7e]/.test(character) ? 0.55 : 1), 0);
}

/**
 * Breaks a title into two lines as even as its words allow; a short one stays whole.
 * @param widest width in ems a single line may have
 */
export function breakTitle(title: string, widest = 12): string[] {
	if (widthOf(title) <= widest) return [title];
	const places = [...title.matchAll(breaks)].map((match) => match.index).filter((index) => index > 0 && index < title.length);
	const middle = Math.ceil(title.length / 2);
	const longest = (place: number) => Math.max(widthOf(title.slice(0, place)), widthOf(title.slice(place)));
	const best = places.sort((a, b) => longest(a) - longest(b))[0] ?? middle;
	const place = longest(best) > longest(middle) * 1.4 ? middle : best;
	return [title.slice(0, place), title.slice(place)];
}
