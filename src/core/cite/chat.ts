import type { CitationInput } from './cited.ts';
import { formatInline } from './inline.ts';
import { plainUrl } from './line.ts';

/**
 * Quote, source and link in plain text for messengers and newsrooms. The quote stands verbatim in lines of its own,
 * without marks of ours, because official texts are full of quotation marks.
 */
export function formatChat(input: CitationInput): string {
	const quote = input.quote.replace(/\s*[\r\n\u2028\u2029]+\s*/g, '\n').trim();
	return [quote, (quote && '——') + formatInline(input), plainUrl(input.url)].filter(Boolean).join('\n');
}
