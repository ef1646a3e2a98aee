import { readClauseLinks, type LinkedClause } from './clause-links.ts';
import { documentPath, href } from './href.ts';

/** Words of a clause with where they stand. */
export interface QuoteLink {
	quote: string;
	clause: LinkedClause;
	/** The sentence on the reading page. */
	href: string;
}

/** Finds the sentence a quote begins in. @throws Error when the clause is not there or has not these words */
export async function quoteLink(clauseId: string, quote: string): Promise<QuoteLink> {
	const clause = (await readClauseLinks()).get(clauseId);
	if (!clause) throw new Error(`no clause ${clauseId}`);
	const whole = clause.sentences.map(({ text }) => text).join('');
	const at = whole.indexOf(quote);
	if (at < 0) throw new Error(`${clauseId} does not say “${quote}”`);
	let end = 0;
	const sentence = clause.sentences.find(({ text }) => (end += text.length) > at);
	return { quote, clause, href: href(documentPath(clause.document, sentence?.id || clause.id)) };
}
