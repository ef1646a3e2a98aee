import { facetNames, type Query } from '../../core/search/query.ts';
import type { FacetLabels } from './facet-labels.ts';
import { facetTitles } from './facet-panel.ts';
import { make } from '../frame/make.ts';
import { makeChip } from './chip.ts';

/** The values chosen so far, each a button that takes it away. */
export function showChosen(
	place: HTMLElement,
	labels: FacetLabels,
	chosen: Query['facets'],
	choose: (facets: Query['facets']) => void,
): void {
	const chips = facetNames.flatMap((name) =>
		(chosen[name] ?? []).map((value) => {
			const rest = chosen[name]?.filter((other) => other !== value) ?? [];
			return makeChoice(`${facetTitles[name]}：${labels.name(name, value)}`, () =>
				choose({ ...chosen, [name]: rest.length ? rest : undefined }),
			);
		}),
	);
	if (chips.length > 1) chips.push(makeChoice('全部筛选', () => choose({})));
	place.replaceChildren(...chips.map((chip) => make('li', {}, chip)));
	place.hidden = chips.length === 0;
}

function makeChoice(text: string, remove: () => void): HTMLButtonElement {
	const chip = makeChip(text, remove);
	chip.ariaLabel = `去掉${text}`;
	chip.append(make('span', { textContent: '×', ariaHidden: 'true' }));
	return chip;
}
