/** A clause as the search data have it: `sx-plan-2021/16`, labels and titles from the root, its own text. */
export interface PlacedText {
	id: string;
	place: readonly string[];
	text: string;
}

/** A line of a clause as one quotes it. */
export interface ClauseLine {
	text: string;
	/** A title on a line of its own. */
	isTitle: boolean;
}

/** A label without a title: `16.`, （一）, 一是, ——. */
const bareLabel = /^(?:\d+[.．、]|（[^）]+）|[一二三四五六七八九十]+(?:、|是)|——)$/;

/**
 * Whether a clause stands inside another that it follows in reading order. Ids tell it, but for items numbered through the
 * whole document: their place does.
 */
export function isInside(inner: Pick<PlacedText, 'id' | 'place'>, outer: Pick<PlacedText, 'id' | 'place'>): boolean {
	if (inner.id.startsWith(outer.id) && /^[-pydt]/.test(inner.id.slice(outer.id.length))) return true;
	const [document, clause = ''] = inner.id.split('/');
	const isHeading = /^s\d+(?:-\d+)*(?:x\d+)?$/.test(outer.id.slice(`${document}/`.length));
	return (
		isHeading &&
		/^\d/.test(clause) &&
		outer.id.startsWith(`${document}/`) &&
		outer.place.length < inner.place.length &&
		outer.place.every((step, index) => step === inner.place[index])
	);
}

/** The lines of a clause as one quotes them: a title of its own stands apart from the text under it. */
export function linesOf({ place, text }: Pick<PlacedText, 'place' | 'text'>): ClauseLine[] {
	const name = place.at(-1) ?? '';
	// Some titles on a line of their own end with a full stop, which their name leaves out.
	const title = name + (text.startsWith(`${name}。`) ? '。' : '');
	const hasTitle = name !== '' && !bareLabel.test(name) && text.startsWith(title);
	const rest = hasTitle ? text.slice(title.length) : text;
	return [...(hasTitle ? [{ text: title, isTitle: true }] : []), ...(rest === '' ? [] : [{ text: rest, isTitle: false }])];
}
