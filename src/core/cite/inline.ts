import type { CitationInput } from './cited.ts';
import { editorialMark, oneLine } from './line.ts';

/** Citation in running text: 《题名》（文号）三（二）1. The clause stands here and not in a list of references. */
export function formatInline({ title, titleIsEditorial, number, clauseSpoken }: CitationInput): string {
	return oneLine(`《${title}》${titleIsEditorial ? editorialMark : ''}${number ? `（${number}）` : ''}${clauseSpoken}`);
}
