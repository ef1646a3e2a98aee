import { addSorting, readColumns, showSorting, type Column } from './column-heads.ts';
import { filterRows } from './filter.ts';
import { FilterForm } from './filter-form.ts';
import { readRows } from './read-rows.ts';
import type { ExploreRow } from './row.ts';
import { saveRows } from './save-rows.ts';
import { sortRows } from './sort.ts';
import { readState, writeState, type ExploreShape, type ExploreState } from './state.ts';

/** How long a count must stand before it is spoken. */
const pause = 700;

/**
 * A complete table with the form above it (`ExplorableTable.astro`): filters, sorts and hands over its rows, and keeps what it shows in the address.
 * What rows and headings must say of themselves is told at `readRows` and `readColumns`. One to a page, as the address is one.
 * `data-source` is the JSON file the rows come from; a row's `data-row` is its number there if not its place in the table.
 */
export class ExplorableTable extends HTMLElement {
	private rows: ExploreRow[] = [];
	private elements: HTMLTableRowElement[] = [];
	private columns: Column[] = [];
	private shape: ExploreShape = { facets: [], columns: [] };
	private state: ExploreState = readState('', this.shape);
	private shown: number[] = [];
	private isTyping = false;
	private timer = 0;
	private form: FilterForm | undefined;

	connectedCallback(): void {
		const [table, form] = [this.querySelector('table'), this.querySelector<HTMLElement>('[role=search]')];
		if (!table || !form) return;
		// On wide windows the fold is no fold: its summary is not shown.
		for (const fold of form.querySelectorAll<HTMLDetailsElement>('.filters')) fold.open = matchMedia('(width >= 62rem)').matches;
		this.elements = [...table.tBodies].flatMap((body) => [...body.rows]);
		this.columns = readColumns(table);
		this.form = new FilterForm(form, (part, isTyping = false) => this.change(part, isTyping));
		this.shape = { facets: this.form.facets, columns: this.columns.map(({ name }) => name) };
		this.rows = readRows(table, this.elements, this.shape.facets);
		addSorting(this.columns, this.orders, (sort, isDescending) => this.change({ sort, isDescending }, false));
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-save]'))
			button.addEventListener('click', () => void this.save(button.dataset.save === 'json' ? 'json' : 'csv'));
		addEventListener('popstate', () => this.restore());
		addEventListener('hashchange', () => this.uncover());
		this.restore();
	}

	private get orders(): HTMLSelectElement | null {
		return this.querySelector('select[data-part=order]');
	}

	/** Back and forward lead through choices, not through single keystrokes. */
	private change(part: Partial<ExploreState>, isTyping: boolean): void {
		this.state = { ...this.state, ...part };
		const address = location.pathname + writeState(this.state, this.shape);
		if (isTyping && this.isTyping) history.replaceState(null, '', address);
		else if (address !== location.pathname + location.search) history.pushState(null, '', address);
		this.isTyping = isTyping;
		this.show();
	}

	private restore(): void {
		this.isTyping = false;
		this.state = readState(location.search, this.shape);
		this.show();
	}

	private show(): void {
		const { passed, counts } = filterRows(this.rows, this.state, this.shape.facets);
		const column = this.columns.find(({ name }) => name === this.state.sort);
		this.shown = column ? sortRows(this.rows, passed, column.kind, column.name, this.state.isDescending) : passed;
		const seen = new Set(this.shown);
		const order = [...this.shown, ...[...this.rows.keys()].filter((number) => !seen.has(number))];
		const elements = order.flatMap((number) => this.elements[number] ?? []);
		for (const [index, element] of elements.entries()) element.hidden = index >= this.shown.length;
		const body = this.elements[0]?.parentElement;
		if (body && elements.some((element, index) => body.children[index] !== element)) body.append(...elements);
		this.form?.show(this.state, counts);
		showSorting(this.columns, this.orders, this.state);
		this.tell();
	}

	private tell(): void {
		const { unit = '行' } = this.dataset;
		const [count, all] = [this.shown.length, this.rows.length];
		const words = count === all ? `共${all}${unit}` : count ? `${all}${unit}中的${count}${unit}` : `没有符合条件的，共${all}${unit}`;
		this.querySelector('[data-part=count]')?.replaceChildren(words);
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-save]')) button.disabled = count === 0;
		clearTimeout(this.timer);
		this.timer = window.setTimeout(() => this.querySelector('[data-part=voice]')?.replaceChildren(words), pause);
	}

	/** A link to a row that the filters hide shows the whole table again. */
	private uncover(): void {
		const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		if (!(row instanceof HTMLTableRowElement) || !row.hidden) return;
		this.state = { ...this.state, facets: {}, text: '', min: '', max: '' };
		history.replaceState(null, '', location.pathname + writeState(this.state, this.shape) + location.hash);
		this.show();
		row.scrollIntoView();
	}

	private async save(format: 'csv' | 'json'): Promise<void> {
		const numbers = this.shown.map((number) => Number(this.elements[number]?.dataset.row ?? number));
		try {
			await saveRows(this.dataset.source ?? '', numbers, format);
		} catch {
			this.querySelector('[data-part=count]')?.replaceChildren('数据没有载入，请检查网络再试');
		}
	}
}

customElements.define('explorable-table', ExplorableTable);
