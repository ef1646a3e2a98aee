/** A stretch of a line, or a single mark that is to be set half as wide. */
export interface Stretch {
	text: string;
	isHalf: boolean;
}

const opening = '“‘（《〈【「『〔';
const closing = '”’）》〉】」』〕，、。；：';
/** Of two marks side by side the blank between them is one too many: it belongs to the opening one, else to the first. */
const superfluous = new RegExp(`(?<=[${opening}${closing}])[${opening}]|[${closing}](?=[${closing}])`, 'g');

/**
 * Finds the marks to set half as wide where two meet, as in ”， and ”（.
 * Browsers squeeze such pairs themselves, but not beside quotation marks whose ink is wider than half a character, as bold faces have them.
 * @param before what stands before the text in the same line, and `after` what follows
 */
export function squeeze(text: string, before = '', after = ''): Stretch[] {
	const [start, end] = [before.length, before.length + text.length];
	const line = before + text + after;
	const stretches: Stretch[] = [];
	let from = start;
	for (const { index } of line.matchAll(superfluous)) {
		if (index < start || index >= end) continue;
		if (index > from) stretches.push({ text: line.slice(from, index), isHalf: false });
		stretches.push({ text: line.charAt(index), isHalf: true });
		from = index + 1;
	}
	return from < end ? [...stretches, { text: line.slice(from, end), isHalf: false }] : stretches;
}
