/** The parts of a text directive, `text=[prefix-,]start[,end][,-suffix]`; a part left out is empty. */
export interface Parts {
	prefix: string;
	start: string;
	end: string;
	suffix: string;
}

/** Folds case and width, which browsers ignore when they search, without moving a character. */
export function fold(text: string): string {
	return text
		.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
		.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** First position at or after `at` that is not white space. */
export function skipSpace(text: string, at: number): number {
	while (/\s/.test(text.charAt(at))) at++;
	return at;
}

/** Last position at or before `at` that does not follow white space. */
export function trimSpace(text: string, at: number): number {
	while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
	return at;
}

/**
 * First range the parts match, as "find a range from a text directive" of the W3C/WICG text fragment specification walks it.
 * @param page text of the page, folded
 * @param parts folded like the page
 * @param from where the search begins
 * @returns start and end of the range and the place where prefix and range begin, or null
 */
export function findRange(
	page: string,
	{ prefix, start, end, suffix }: Parts,
	from: number,
): [start: number, end: number, at: number] | null {
	const lead = prefix || start;
	for (let at = page.indexOf(lead, from); at >= 0; at = page.indexOf(lead, at + 1)) {
		const first = prefix ? skipSpace(page, at + prefix.length) : at;
		if (!page.startsWith(start, first)) continue;
		let last = first + start.length;
		do {
			if (end) {
				const found = page.indexOf(end, last);
				if (found < 0) return null;
				last = found + end.length;
			}
			if (!suffix || page.startsWith(suffix, skipSpace(page, last))) return [first, last, at];
		} while (end);
	}
	return null;
}

/**
 * Range a browser highlights for a directive (`text=…`), word boundaries aside.
 * @param pageText text of the page, blocks apart by `\n`
 * @returns start and end of the first match, or null
 */
export function resolveFragment(pageText: string, directive: string): [start: number, end: number] | null {
	const terms = directive.replace(/^text=/, '').split(',');
	const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : '';
	const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : '';
	const [start, end] = terms;
	if (!start || terms.length > 2) return null;
	const [a, b, c, d] = [prefix, start, end, suffix].map((term) => fold(decodeURIComponent(term ?? '')));
	const found = findRange(fold(pageText), { prefix: a ?? '', start: b ?? '', end: c ?? '', suffix: d ?? '' }, 0);
	return found && [found[0], found[1]];
}
