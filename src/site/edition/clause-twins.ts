import { sharedPath } from '../../core/compare/twins.ts';
import { cutAtHeadings, widenToSentences } from '../../core/compare/worded-clauses.ts';
import { walk, type Clause } from '../../core/model/clause.ts';
import type { MarkedPassage, SharedPair } from '../../core/model/shared-passage.ts';
import { listDocuments } from '../corpus/documents.ts';
import { href } from '../corpus/href.ts';
import { getWorded, makePassageEnd } from '../corpus/passage-end.ts';
import { readSharedPairs, readWording } from '../corpus/shared-pairs.ts';

/** A passage of a clause as another document has it. */
export interface ClauseTwin {
	id: string;
	/** Short title of the other document. */
	document: string;
	/** Its clause, and the address of the very words. */
	name: string;
	href: string;
	/** Sentences of the other clause before, in and after the passage, cut after headings. */
	before: string[];
	parts: string[];
	after: string[];
	han: number;
	boilerplate: string | null;
	/** Address of the passage on the page of the pair. */
	pairHref: string;
}

/** Passages of a clause page, and the pages of the pairs that have more of them. */
export interface ClauseTwins {
	twins: ClauseTwin[];
	more: { count: number; pairs: { name: string; href: string }[] };
}

/** A chapter of a hundred passages shows no more than these. */
const most = 8;

/** Lists the passages a clause and what stands below it share with other documents: the longest first, boilerplate last. */
export async function listClauseTwins(document: string, clause: Clause): Promise<ClauseTwins> {
	const inside = new Set([...walk([clause])].map(([{ id }]) => id));
	const titles = new Map((await listDocuments()).map(({ id, short_title }) => [id, short_title]));
	const titleOf = (id: string): string => titles.get(id) ?? id;
	const found = readSharedPairs()
		.flatMap((pair) => {
			const side = pair.a === document ? 'a' : pair.b === document ? 'b' : null;
			const other = side === 'a' ? 'b' : 'a';
			return side ? pair.passages.filter((passage) => inside.has(passage[side])).map((passage) => ({ pair, passage, other }) as const) : [];
		})
		.sort(
			({ passage: one }, { passage: next }) => Number(one.boilerplate !== null) - Number(next.boilerplate !== null) || next.han - one.han,
		);
	const rest = found.slice(most);
	return {
		twins: found.slice(0, most).map(({ pair, passage, other }) => makeTwin(pair, passage, other, titleOf(pair[other]))),
		more: {
			count: rest.length,
			pairs: [...new Map(rest.map(({ pair, other }) => [titleOf(pair[other]), href(sharedPath(pair.a, pair.b))]))].map(
				([title, address]) => ({ name: title, href: address }),
			),
		},
	};
}

function makeTwin(pair: SharedPair, passage: MarkedPassage, other: 'a' | 'b', title: string): ClauseTwin {
	const wording = readWording(pair[other]);
	const worded = getWorded(wording, passage[other]);
	const from = passage[`${other}_offset`];
	const stretch = { from, to: from + passage.text.length };
	const sentences = widenToSentences(worded, stretch);
	const { name, href: to } = makePassageEnd(pair[other], wording, passage[other], stretch);
	return {
		id: passage.id,
		document: title,
		name,
		href: to,
		before: cutAtHeadings(worded, { from: sentences.from, to: stretch.from }),
		parts: cutAtHeadings(worded, stretch),
		after: cutAtHeadings(worded, { from: stretch.to, to: sentences.to }),
		han: passage.han,
		boilerplate: passage.boilerplate,
		pairHref: href(sharedPath(pair.a, pair.b, passage.id)),
	};
}
