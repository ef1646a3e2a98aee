import { isChosen, readChoice, writeChoice, type Choice, type RowKeys } from './row-choice.ts';

interface FilteredRow extends RowKeys {
	element: HTMLElement;
}

/** Shows the rows of chosen relations and of a sector, keeps the choice in the address, and says how many there are. */
export class RowFilter extends HTMLElement {
	private rows: FilteredRow[] = [];

	connectedCallback(): void {
		this.rows = [...document.querySelectorAll<HTMLElement>('article[data-verdict]')].map((element) => ({
			element,
			verdict: element.dataset.verdict ?? '',
			sectors: (element.dataset.sectors ?? '').split(' '),
		}));
		this.addEventListener('change', () => this.apply(this.chosen, true));
		this.querySelector('button')?.addEventListener('click', () => this.apply({ relations: [], sector: '' }, true));
		addEventListener('popstate', () => this.restore());
		addEventListener('hashchange', () => this.unveil());
		this.restore();
	}

	private get boxes(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input')];
	}

	private get list(): HTMLSelectElement | null {
		return this.querySelector('select');
	}

	private get chosen(): Choice {
		return { relations: this.boxes.filter(({ checked }) => checked).map(({ value }) => value), sector: this.list?.value ?? '' };
	}

	/** Takes the choice from the address. */
	private restore(): void {
		const sectors = new Set([...(this.list?.options ?? [])].map(({ value }) => value));
		const choice = readChoice(location.search, { relations: new Set(this.boxes.map(({ value }) => value)), sectors });
		this.apply(choice, false);
		this.unveil();
	}

	/** A row someone links to is shown whatever the filter says. */
	private unveil(): void {
		const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest<HTMLElement>('article[data-verdict]');
		if (!row?.hidden) return;
		this.apply({ relations: [], sector: '' }, true);
		document.getElementById(location.hash.slice(1))?.scrollIntoView();
	}

	private apply(choice: Choice, isNew: boolean): void {
		for (const box of this.boxes) box.checked = choice.relations.includes(box.value);
		if (this.list) this.list.value = choice.sector;
		for (const row of this.rows) row.element.hidden = !isChosen(row, choice);
		for (const chapter of document.querySelectorAll<HTMLElement>('.chapter'))
			chapter.hidden = !chapter.querySelector('article:not([hidden])');
		this.count(choice);
		if (isNew) history.replaceState(null, '', location.pathname + writeChoice(choice) + location.hash);
	}

	/** Says how many rows are shown, and how many each choice would give beside the other. */
	private count(choice: Choice): void {
		const number = (other: Choice): number => this.rows.filter((row) => isChosen(row, other)).length;
		for (const box of this.boxes) {
			const place = box.closest('label')?.querySelector('small');
			if (place) place.textContent = `${number({ ...choice, relations: [box.value] })}`;
		}
		for (const option of this.list?.options ?? [])
			if (option.dataset.name) option.textContent = `${option.dataset.name}（${number({ ...choice, sector: option.value })}）`;
		const isAll = choice.relations.length === 0 && choice.sector === '';
		const output = this.querySelector('output');
		if (output) output.textContent = isAll ? `共${this.rows.length}组` : `显示${number(choice)}组，共${this.rows.length}组`;
		const reset = this.querySelector('button');
		if (reset) reset.hidden = isAll;
	}
}
