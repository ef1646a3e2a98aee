import { parseQuantity } from '../../../core/facts/quantity.ts';
import { make } from '../make.ts';
import { watchTyping } from '../typing.ts';
import type { ExploreState } from './state.ts';

const fieldNames = ['text', 'min', 'max'] as const;
const fieldWords = { text: '含', min: '不小于', max: '不大于' } as const;

/** A value of a facet one can choose. */
interface Box {
	facet: string;
	input: HTMLInputElement;
}

/** The form above an explorable table: facets as lists of check boxes, fields for words and bounds. */
export class FilterForm {
	private readonly form: HTMLElement;
	private readonly boxes: Box[];
	private readonly fields: [name: (typeof fieldNames)[number], input: HTMLInputElement][];
	private readonly chips: HTMLElement | null;
	private readonly choose: (part: Partial<ExploreState>) => void;

	/** @param choose called with what a choice changes; `isTyping` while words are in the making */
	constructor(form: HTMLElement, choose: (part: Partial<ExploreState>, isTyping?: boolean) => void) {
		this.form = form;
		this.choose = choose;
		this.boxes = [...form.querySelectorAll<HTMLElement>('[data-facet]')].flatMap((group) =>
			[...group.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map((input) => ({ facet: group.dataset.facet ?? '', input })),
		);
		this.chips = form.querySelector('[data-part=chosen]');
		this.fields = fieldNames.flatMap((name) => {
			const input = form.querySelector<HTMLInputElement>(`[name=${name}]`);
			return input ? [[name, input] as const satisfies [unknown, unknown]] : [];
		});
		for (const [name, input] of this.fields) watchTyping(input, (text) => choose({ [name]: text.trim() }, true));
		form.addEventListener('change', ({ target }) => this.boxes.some(({ input }) => input === target) && choose({ facets: this.chosen }));
		form.addEventListener('keydown', ({ key }) => key === 'Escape' && this.fold(true));
		document.addEventListener('click', ({ target }) => {
			const open = this.open;
			if (open && target instanceof Node && !open.contains(target)) this.fold(false);
		});
	}

	/** Names of the facets in the order of the form. */
	get facets(): string[] {
		return [...new Set(this.boxes.map(({ facet }) => facet))];
	}

	/** Shows a state: its choices, the count of each value, and the chosen as labels that can be taken away. */
	show(state: ExploreState, counts: { [facet: string]: Map<string, number> }): void {
		for (const { facet, input } of this.boxes) {
			const count = counts[facet]?.get(input.value) ?? 0;
			const label = input.labels?.[0];
			input.checked = state.facets[facet]?.includes(input.value) ?? false;
			label?.classList.toggle('none', count === 0);
			label?.querySelector('b')?.replaceChildren(`${count}`);
		}
		for (const facet of this.form.querySelectorAll<HTMLElement>('[data-facet]'))
			facet.querySelector('summary b')?.replaceChildren(`${state.facets[facet.dataset.facet ?? '']?.length ?? ''}`);
		for (const [name, input] of this.fields) {
			// A blank at the end may be the beginning of the next word.
			if (input.value.trim() !== state[name]) input.value = state[name];
			const isWrong = name !== 'text' && state[name] !== '' && parseQuantity(state[name]) === null;
			input.setAttribute('aria-invalid', `${isWrong}`);
		}
		const hint = this.form.querySelector<HTMLElement>('[data-part=misread]');
		if (hint) hint.hidden = !this.fields.some(([, input]) => input.ariaInvalid === 'true');
		this.showChosen(state);
	}

	private get chosen(): ExploreState['facets'] {
		const chosen: ExploreState['facets'] = {};
		for (const { facet, input } of this.boxes) if (input.checked) (chosen[facet] ??= []).push(input.value);
		return chosen;
	}

	private showChosen(state: ExploreState): void {
		const chips = [
			...Object.entries(state.facets).flatMap(([facet, values]) =>
				values.map((value) =>
					this.makeChip(`${this.titleOf(facet)}：${this.nameOf(facet, value)}`, {
						facets: { ...state.facets, [facet]: values.filter((other) => other !== value) },
					}),
				),
			),
			...this.fields
				.filter(([name]) => state[name] !== '')
				.map(([name]) => this.makeChip(`${fieldWords[name]}“${state[name]}”`, { [name]: '' })),
		];
		if (chips.length) chips.push(this.makeChip('全部清除', { facets: {}, text: '', min: '', max: '' }, ''));
		this.chips?.replaceChildren(...chips);
		if (this.chips) this.chips.hidden = chips.length === 0;
	}

	private makeChip(words: string, part: Partial<ExploreState>, mark = '×'): HTMLLIElement {
		const button = make(
			'button',
			{ type: 'button', className: mark ? 'chip' : 'chip bare' },
			words,
			mark && make('i', { textContent: mark, ariaHidden: 'true' }),
		);
		if (mark) button.ariaLabel = `去掉${words}`;
		button.addEventListener('click', () => {
			this.choose(part);
			// The button went away under the hand that pressed it.
			[...this.form.querySelectorAll<HTMLElement>('.chip, summary')].findLast((place) => place.checkVisibility())?.focus();
		});
		return make('li', {}, button);
	}

	private titleOf(facet: string): string {
		return this.form.querySelector(`[data-facet="${facet}"] summary span`)?.textContent ?? facet;
	}

	private nameOf(facet: string, value: string): string {
		const box = this.boxes.find(({ facet: own, input }) => own === facet && input.value === value);
		return box?.input.labels?.[0]?.querySelector('span')?.textContent ?? value;
	}

	private get open(): HTMLDetailsElement | null {
		return this.form.querySelector('[data-facet][open]');
	}

	private fold(refocus: boolean): void {
		const open = this.open;
		if (!open) return;
		open.open = false;
		if (refocus) open.querySelector('summary')?.focus();
	}
}
