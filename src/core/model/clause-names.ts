import { fullText, ownText, textOfPiece, walk, type Clause } from './clause.ts';

/** Names readers know a clause by. */
export function nameOf(clause: Clause): string {
	return clause.spoken || clause.id;
}

/** Title of a clause, or its opening words when it has none. */
export function titleOf(clause: Clause, length = 24): string {
	return clause.heading || opening(ownText(clause) || descendantText(clause), length);
}

/** The first words of a text, cut at a comma or full stop where one is near. */
export function opening(text: string, length: number): string {
	if (text.length <= length) return text.replace(/[，。；：]$/, '');
	const head = text.slice(0, length);
	const stop = Math.max(...['，', '。', '；', '：', '、'].map((mark) => head.lastIndexOf(mark)));
	return `${stop > length / 2 ? head.slice(0, stop) : head}…`;
}

/** A clause and the paragraphs without number or title that go on with it. */
export function withParagraphs(clause: Clause): Clause[] {
	return [clause, ...clause.children.filter(({ level, label, heading }) => level === 'paragraph' && label === '' && heading === '')];
}

/** The words of a clause as one quotes them: a title of its own and each paragraph on lines of their own; a cover notice whole. */
export function quoteOf(clause: Clause): string {
	const own =
		clause.level === 'notice' || clause.level === 'closing' ? [...walk([clause])].map(([inner]) => inner) : withParagraphs(clause);
	return own.map(printedText).filter(Boolean).join('\n');
}

function printedText(clause: Clause): string {
	return clause.pieces
		.map((piece) => textOfPiece(piece) + (piece.kind === 'heading' && !piece.run_in ? '\n' : ''))
		.join('')
		.trim();
}

/** The reading text of a clause and everything in it, clauses apart. */
export function wholeText(clause: Clause): string {
	return [fullText(clause), ...clause.children.map(wholeText)].filter(Boolean).join('\n');
}

function descendantText(clause: Clause): string {
	return clause.children.map((child) => ownText(child) || child.heading || descendantText(child)).find(Boolean) ?? '';
}
