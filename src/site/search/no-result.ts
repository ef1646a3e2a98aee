import { splitWords } from '../../core/search/lexicon/words.ts';
import type { Query, SearchEngine } from '../../core/search/query.ts';
import { make } from '../frame/make.ts';
import { makeChip } from './chip.ts';

/** A query the reader may try instead, with the number of clauses it finds. */
interface Offer {
	text: string;
	count: number;
}

/** What an empty answer offers instead: the same words without the facets, the words one by one, words that look alike. */
export interface Offers {
	unfiltered: number;
	words: Offer[];
	near: Offer[];
}

/** Finds what can be offered when a query has no result. */
export async function findOffers(engine: SearchEngine, query: Query, near: string[]): Promise<Offers> {
	const count = async (text: string): Promise<number> => (await engine.find({ text, facets: {}, sort: 'order' })).hits.length;
	const offer = async (text: string): Promise<Offer> => ({ text, count: await count(text) });
	const isNarrowed = Object.values(query.facets).some((values) => values?.length);
	const words = cutQuery(query.text);
	return {
		unfiltered: isNarrowed ? await count(query.text) : 0,
		words: words.length > 1 ? await Promise.all(words.map(offer)) : [],
		near: (await Promise.all(near.filter((text) => text !== query.text).map(offer))).filter(({ count: found }) => found > 0),
	};
}

/** The words of a query: those set apart, or else those a dictionary sees in it. */
export function cutQuery(text: string): string[] {
	const apart = text.split(/[\s"“”「」，。；：、！？,.;:!?]+/).filter(Boolean);
	const words = apart.length > 1 ? apart : splitWords(text);
	return [...new Set(words)].slice(0, 8);
}

/** Says plainly that nothing was found, what was searched, and what could be tried. */
export function showNothing(
	place: HTMLElement,
	text: string,
	offers: Offers,
	scope: string,
	act: { search: (text: string) => void; widen: () => void },
): void {
	const list = (title: string, entries: Offer[]): HTMLElement | false =>
		entries.length > 0 &&
		make(
			'div',
			{},
			make('h3', { className: 'label', textContent: title }),
			make('ul', { className: 'chips' }, ...entries.map((entry) => make('li', {}, makeOffer(entry, act.search)))),
		);
	place.replaceChildren(
		make('h2', {
			className: 'statement',
			textContent: offers.unfiltered ? `所选范围里没有“${text}”` : `五种文件里没有“${text}”`.replace('五种文件', scope),
		}),
		offers.unfiltered > 0 ? makeChip(`去掉筛选，有${offers.unfiltered}条`, act.widen) : '',
		list('分开来查', offers.words) || '',
		list('字形或读音相近', offers.near) || '',
		make('p', {
			className: 'note',
			textContent:
				'查的是校订本全文：标题、编号、正文、责任单位，逐字相符才算；不分全角半角、大小写，不计空格、引号、括号、逗号、顿号、连接号、间隔号和省略号（两个数字之间的仍算）。',
		}),
	);
	place.hidden = false;
}

function makeOffer({ text, count }: Offer, search: (text: string) => void): HTMLElement {
	const chip = makeChip(text, () => search(text), count ? `${count}条` : '没有');
	chip.disabled = count === 0;
	return chip;
}
