import type { CitationHit } from '../../core/search/lexicon/citation-lookup.ts';
import type { Suggestion } from '../../core/search/lexicon/suggest.ts';
import { make } from '../frame/make.ts';
import { makeChip } from './chip.ts';

const kindNames: { [kind in Suggestion['kind']]: string } = { topic: '主题', department: '单位', place: '地名', document: '文件' };

/** The places a typed citation names, as links; Enter in the field takes the only one. */
export function showJumps(place: HTMLElement, jumps: CitationHit[], base: string): void {
	const [only, other] = jumps;
	place.replaceChildren(
		...jumps.slice(0, 5).map(({ id, spoken, title, document }) => {
			const link = make(
				'a',
				{ href: base + pathOf(id) },
				'到 ',
				make('b', { textContent: spoken || document }),
				spoken && title && `　${title}`,
			);
			return make(
				'li',
				{},
				link,
				!!spoken && make('small', { textContent: document }),
				!!only?.spoken && !other && make('kbd', { textContent: '回车' }),
			);
		}),
	);
	place.hidden = jumps.length === 0;
}

/** `d/sx-plan-2021/#16`. */
export function pathOf(id: string): string {
	const [document = '', clause] = id.split('/');
	return `d/${document}/${clause ? `#${clause}` : ''}`;
}

/** Words to search for instead, as buttons. */
export function showSuggestions(place: HTMLElement, suggestions: Suggestion[], search: (text: string) => void): void {
	place.replaceChildren(
		...suggestions.slice(0, 6).map(({ term, kind, query }) =>
			make(
				'li',
				{},
				makeChip(term, () => search(query), kindNames[kind]),
			),
		),
	);
	place.hidden = suggestions.length === 0;
}
