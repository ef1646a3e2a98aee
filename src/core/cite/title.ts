import type { CitationInput } from './cited.ts';

/**
 * Title of a document as every format has it: one the editors made stands in brackets, as GB/T 7714—2025 sets a supplied
 * title (its example `[《昨日之歌》图书封面][EB/OL]`).
 */
export function bracketTitle(title: string, isEditorial: boolean): string {
	return isEditorial ? `[${title}]` : title;
}

/**
 * Title of what is cited: `…行动计划：第16条`.
 *
 * The clause belongs to the title because no GB/T 7714 style prints a section: neither those of zotero-chinese/styles
 * (2025 and 2015, commit 34e21ea) nor the one in Debian reads `section` or a locator in the list of references. The standard itself
 * names a part of a work after a colon in the title: `康熙字典：巳集上 水部[M]`. So every style prints the clause, and two
 * clauses of a document are two titles in a library. The colon is full-width in both editions, as those styles leave
 * it inside a Chinese title (`大学计算机：计算思维与信息素养`).
 */
export function citedTitle({
	title,
	titleIsEditorial,
	clauseSpoken,
}: Pick<CitationInput, 'title' | 'titleIsEditorial' | 'clauseSpoken'>): string {
	return [bracketTitle(title, titleIsEditorial), clauseSpoken].filter(Boolean).join('：');
}
