import { facetNames, type Answer, type FacetName, type Query } from '../../core/search/query.ts';
import type { FacetLabels } from './facet-labels.ts';
import { make } from '../frame/make.ts';

export const facetTitles: { [facet in FacetName]: string } = {
	document: '文件',
	province: '省份',
	year: '年份',
	sector: '行业',
	department: '责任单位',
	place: '地方',
	holds: '所含',
	level: '层级',
};

/** Values of a facet shown before one asks for the rest. */
const shown = 8;

type Value = Answer['facets'][FacetName][number];

/** The facets as lists of check boxes with exact counts. */
export class FacetPanel {
	private readonly place: HTMLElement;
	private readonly labels: FacetLabels;
	private readonly choose: (facets: Query['facets']) => void;
	private readonly unfolded = new Set<FacetName>();

	constructor(place: HTMLElement, labels: FacetLabels, choose: (facets: Query['facets']) => void) {
		this.place = place;
		this.labels = labels;
		this.choose = choose;
	}

	show(answer: Answer | undefined, chosen: Query['facets']): void {
		const focused = document.activeElement?.id;
		this.place.replaceChildren(
			...facetNames.flatMap((name) => {
				const values = answer ? this.listValues(name, answer, chosen[name] ?? []) : [];
				return values.length ? [this.makeGroup(name, values, chosen)] : [];
			}),
		);
		// The boxes were made anew under the reader's hands.
		if (focused?.startsWith('facet-')) document.getElementById(focused)?.focus({ preventScroll: true });
	}

	/** The values of an answer, those of a long facet by count, and chosen ones that nothing has. */
	private listValues(name: FacetName, answer: Answer, own: string[]): Value[] {
		const values = [...answer.facets[name]];
		const absent = own.filter((value) => !values.some((other) => other.value === value));
		if (values.length > shown) values.sort((a, b) => b.count - a.count);
		return [...values, ...absent.map((value) => ({ value, label: this.labels.name(name, value), count: 0 }))];
	}

	private makeGroup(name: FacetName, values: Value[], chosen: Query['facets']): HTMLElement {
		const own = chosen[name] ?? [];
		const rows = values.map((value) => this.makeRow(name, value, chosen));
		// Chosen values stay in sight though they stand far down.
		const isFirst = (index: number): boolean => index < shown || own.includes(values[index]?.value ?? '');
		const first = rows.filter((_, index) => isFirst(index));
		const rest = rows.filter((_, index) => !isFirst(index));
		const group = make('fieldset', {}, make('legend', { textContent: facetTitles[name] }));
		if (rest.length < 2) first.push(...rest);
		group.append(make('ul', { className: 'choices' }, ...first));
		if (rest.length > 1) {
			const details = make('details', { open: this.unfolded.has(name) }, make('summary', { textContent: `其余${rest.length}个` }));
			details.append(make('ul', { className: 'choices' }, ...rest));
			details.addEventListener('toggle', () => (details.open ? this.unfolded.add(name) : this.unfolded.delete(name)));
			group.append(details);
		}
		return group;
	}

	private makeRow(name: FacetName, { value, label, count }: Value, chosen: Query['facets']): HTMLLIElement {
		const own = chosen[name] ?? [];
		const box = make('input', { type: 'checkbox', name, value, id: `facet-${name}-${value}`, checked: own.includes(value) });
		box.addEventListener('change', () => {
			const next = box.checked ? [...own, value] : own.filter((other) => other !== value);
			this.choose({ ...chosen, [name]: next.length ? next : undefined });
		});
		return make('li', {}, make('label', {}, box, make('span', { textContent: label }), ' ', make('b', { textContent: `${count}` })));
	}
}
