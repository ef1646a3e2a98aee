import type { CitationInput } from './cited.ts';
import { oneLine } from './line.ts';
import { bracketTitle } from './title.ts';

/** Citation in running text: 《题名》（文号）三（二）1, with brackets inside the marks of a title of ours. */
export function formatInline({ title, titleIsEditorial, number, clauseSpoken }: CitationInput): string {
	return oneLine(`《${bracketTitle(title, titleIsEditorial)}》${number ? `（${number}）` : ''}${clauseSpoken}`);
}
