/** Words of a text and those around them. */
export interface Context {
	before: string;
	words: string;
	after: string;
}

const stops = ['，', '。', '；', '：'];

/** The words at a stretch of a text with some before and after, cut at the nearest comma or full stop, else with an ellipsis. */
export function contextOf(text: string, start: number, length: number, reach = 14): Context {
	const end = start + length;
	const before = text.slice(Math.max(0, start - reach), start);
	const after = text.slice(end, end + reach);
	const from = Math.max(...stops.map((stop) => before.lastIndexOf(stop))) + 1;
	const to = stops.map((stop) => after.indexOf(stop)).filter((at) => at >= 0);
	const isCutBefore = from === 0 && start > reach;
	const isCutAfter = to.length === 0 && end + reach < text.length;
	return {
		before: `${isCutBefore ? '…' : ''}${before.slice(from)}`,
		words: text.slice(start, end),
		after: `${to.length > 0 ? after.slice(0, Math.min(...to)) : after}${isCutAfter ? '…' : ''}`,
	};
}
