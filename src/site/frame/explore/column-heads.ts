import { make } from '../make.ts';
import { sortKinds, type SortKind } from './sort.ts';
import type { ExploreState } from './state.ts';

/** A column that rows can be sorted by. */
export interface Column {
	name: string;
	kind: SortKind;
	head: HTMLTableCellElement;
}

/** Columns whose heading says `data-sort`, by their `data-column`. */
export function readColumns(table: HTMLTableElement): Column[] {
	return [...(table.tHead?.rows[0]?.cells ?? [])].flatMap((head) => {
		const kind = sortKinds.find((candidate) => candidate === head.dataset.sort);
		return kind && head.dataset.column ? [{ name: head.dataset.column, kind, head }] : [];
	});
}

/** Turns the words of the headings into buttons, and fills the list of orders that stands in for them where headings are hidden. */
export function addSorting(
	columns: readonly Column[],
	list: HTMLSelectElement | null,
	sort: (column: string, isDescending: boolean) => void,
): void {
	for (const { name, kind, head } of columns) {
		const button = make('button', { type: 'button' }, ...head.childNodes);
		// Largest amounts first; a third press gives the rows their own order back.
		const first = kind === 'amount' ? 'descending' : 'ascending';
		button.addEventListener('click', () => {
			const now = head.ariaSort;
			if (!now || now === 'none') sort(name, first === 'descending');
			else if (now === first) sort(name, first === 'ascending');
			else sort('', false);
		});
		head.append(button);
		const title = head.textContent.trim();
		const words = kind === 'amount' ? ['从大到小', '从小到大'] : ['顺序', '倒序'];
		for (const [index, isDescending] of [kind === 'amount', kind !== 'amount'].entries())
			list?.append(make('option', { value: `${name} ${isDescending}`, textContent: `${title}，${words[index]}` }));
	}
	list?.addEventListener('change', () => {
		const [name = '', isDescending] = list.value.split(' ');
		sort(name, isDescending === 'true');
	});
}

/** Says on the headings and in the list how the rows are sorted. */
export function showSorting(columns: readonly Column[], list: HTMLSelectElement | null, { sort, isDescending }: ExploreState): void {
	for (const { name, head } of columns) head.ariaSort = name === sort ? (isDescending ? 'descending' : 'ascending') : 'none';
	if (list) list.value = sort && `${sort} ${isDescending}`;
}
