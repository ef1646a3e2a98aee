import { onlyIn, type ChangedTerm, type FollowedTerm } from '../../core/compare/wording.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { LinkedClause } from '../corpus/clause-links.ts';
import { sentence, joinTexts, type LinkedText } from '../corpus/linked-text.ts';

/**
 * Which words came with a yearly plan, and which frequent ones of the year before it left out, those first of all that documents
 * between the two had kept.
 * Words whose shorter form stays (托育 of 托育服务), or that only changed their name, are no news.
 */
export function findInWording(
	followed: readonly FollowedTerm[],
	documents: readonly DocumentMeta[],
	[older, newer]: readonly [DocumentMeta, DocumentMeta],
	clauses: ReadonlyMap<string, LinkedClause>,
): LinkedText {
	const at = (meta: DocumentMeta): number => documents.indexOf(meta);
	const earlier = documents.filter((meta) => meta !== newer && at(meta) < at(newer)).map(at);
	const fresh = onlyIn(followed, at(newer), earlier);
	const stays = ({ term }: ChangedTerm): boolean =>
		followed.some(({ term: other, uses }) => other !== term && term.term.includes(other.term) && (uses[at(newer)]?.count ?? 0) > 0);
	const between = documents.filter((meta) => meta.province === newer.province && at(older) < at(meta) && at(meta) < at(newer));
	const isKept = ({ term }: ChangedTerm): boolean =>
		between.every((meta) => followed.some((entry) => entry.term === term && (entry.uses[at(meta)]?.count ?? 0) > 0));
	const gone = onlyIn(followed, at(older), [at(newer)]).filter((word) => !word.term.note && !stays(word) && isKept(word));
	const also = between.map(({ short_title }) => `，${short_title}也写`).join('');
	const link = (words: readonly ChangedTerm[]): LinkedText => sayWords(words, documents, clauses);
	return sentence`${newer.short_title}里写得最多的新词是${link(mostFrequent(fresh))}；${older.short_title}写过${link(mostFrequent(gone))}${also}，${newer.short_title}一处也没有。`;
}

/** Words of the two or three highest counts, with all that tie. */
function mostFrequent(words: readonly ChangedTerm[]): ChangedTerm[] {
	const least = words[Math.min(words.length, 3) - 1]?.use.count ?? 0;
	return words.filter(({ use }) => use.count >= least);
}

/** “困难行业”（5处）、“寄递物流”“纾困”（各4处）, each a link to the first place. */
function sayWords(
	words: readonly ChangedTerm[],
	documents: readonly DocumentMeta[],
	clauses: ReadonlyMap<string, LinkedClause>,
): LinkedText {
	const counts = [...new Set(words.map(({ use }) => use.count))];
	const groups = counts.map((count): LinkedText => {
		const same = words.filter(({ use }) => use.count === count);
		const links = same.flatMap(({ term, document, use }): LinkedText => {
			const to = clauses.get(`${documents[document]?.id ?? ''}/${use.first?.clause ?? ''}`)?.href;
			return [{ text: '“' }, { text: term.term, ...(to ? { href: to } : {}) }, { text: '”' }];
		});
		return sentence`${links}（${same.length > 1 ? '各' : ''}${count}处）`;
	});
	return joinTexts(groups, '、');
}
