import type { CitationHit } from '../../../core/search/lexicon/citation-lookup.ts';
import { make } from '../../frame/make.ts';
import { watchTyping } from '../../frame/typing.ts';

/** Places offered for an ambiguous citation. */
const offered = 6;

/** The field for a typed citation, and the clauses it may mean, each a button. */
export class CitationField {
	private readonly field: HTMLInputElement;
	private readonly offers: HTMLElement;
	private readonly base: string;
	private readonly find: (text: string) => Promise<CitationHit[]>;
	private readonly add: (id: string) => void;
	private turn = 0;

	/**
	 * @param find clauses a typed citation names
	 * @param add takes a clause, `sx-plan-2021.16`
	 */
	constructor(
		form: HTMLFormElement,
		offers: HTMLElement,
		base: string,
		find: (text: string) => Promise<CitationHit[]>,
		add: (id: string) => void,
	) {
		const field = form.querySelector('input');
		if (!field) throw new Error('no field for a citation');
		this.field = field;
		this.offers = offers;
		this.base = base;
		this.find = find;
		this.add = add;
		watchTyping(field, () => void this.offer(false));
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.offer(true);
		});
	}

	/** Shows what the words may mean; with Enter the only clause is taken. */
	private async offer(isAsked: boolean): Promise<void> {
		const turn = ++this.turn;
		const text = this.field.value.trim();
		const hits = text ? await this.find(text).catch(() => []) : [];
		if (turn !== this.turn) return;
		const clauses = hits.filter(({ spoken }) => spoken !== '');
		const [only, other] = clauses;
		if (isAsked && only && !other) return this.take(only.id);
		const note = text && clauses.length === 0 && (isAsked || hits.length > 0) ? this.makeNote(text, hits) : undefined;
		this.offers.replaceChildren(...clauses.slice(0, offered).map((hit) => this.makeOffer(hit)), ...(note ? [note] : []));
		this.offers.hidden = this.offers.children.length === 0;
	}

	private take(id: string): void {
		this.turn += 1;
		this.field.value = '';
		this.offers.hidden = true;
		this.offers.replaceChildren();
		this.field.focus({ preventScroll: true });
		this.add(id.replace('/', '.'));
	}

	private makeOffer({ id, document, spoken, title }: CitationHit): HTMLLIElement {
		const button = make('button', { type: 'button', className: 'chip' }, document + spoken, make('small', { textContent: title }));
		button.addEventListener('click', () => this.take(id));
		return make('li', {}, button);
	}

	/** Words that name no clause: a whole document, or words to be searched for. */
	private makeNote(text: string, [hit]: CitationHit[]): HTMLLIElement {
		if (hit) return make('li', {}, `请写到条款，如“${hit.document} 三（二）”。`);
		const search = make('a', { href: `${this.base}search/?q=${encodeURIComponent(text)}`, textContent: '在全文里检索' });
		return make('li', {}, `没有认出“${text}”是哪一条。可写文件名和条款号，或`, search, '，在结果里点“对照”。');
	}
}
