import type { Answer, Query } from '../../core/search/query.ts';
import type { Inquiry } from './address.ts';
import { moveByArrows } from './arrow-keys.ts';
import { showChosen } from './chosen-list.ts';
import { FacetLabels } from './facet-labels.ts';
import { FacetPanel } from './facet-panel.ts';
import { findOffers, showNothing } from './no-result.ts';
import { ResultList } from './result-list.ts';
import { showRewritings } from './rewriting-note.ts';
import { Session, type Words } from './session.ts';
import { SearchStatus } from './search-status.ts';
import { pathOf, showJumps, showSuggestions } from './suggestion-list.ts';
import { watchTyping } from '../frame/typing.ts';
import { Visits } from './visits.ts';

/** The search page: finds as one types, narrows by facets, keeps its state in the address. */
export class PolicySearch extends HTMLElement {
	private readonly base = this.dataset.base ?? '/';
	private readonly session = new Session(this.base);
	private readonly status = new SearchStatus(this);
	private readonly visits = new Visits((inquiry) => void this.show(inquiry));
	private readonly results = new ResultList(this.place('results'), this.base);
	private readonly labels = new FacetLabels((document) => this.titleOf(document));
	private readonly facets = new FacetPanel(this.place('facets'), this.labels, (facets) => this.ask({ facets }));
	private inquiry = this.visits.inquiry;
	private turn = 0;

	connectedCallback(): void {
		const { field } = this;
		watchTyping(field, (text) => {
			const inquiry = this.change({ text: text.trim() });
			this.visits.type(inquiry);
			void this.show(inquiry);
		});
		field.addEventListener('focus', () => void this.session.open().catch(() => {}), { once: true });
		field.addEventListener('blur', () => this.visits.settle());
		field.addEventListener('keydown', (event) => this.press(event));
		field.form?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.submit();
		});
		this.addEventListener('change', ({ target }) => target instanceof HTMLInputElement && this.arrange(target));
		this.foldFacets();
		moveByArrows(
			this,
			field,
			() => this.stops,
			() => this.results.more(),
		);
		if (this.inquiry.query.text) void this.show(this.inquiry);
		// A pointer that is not a finger means a keyboard at hand, and none that would spring up.
		if (matchMedia('(pointer: fine)').matches && !location.hash) field.focus({ preventScroll: true });
	}

	/** The facets stand open beside the results, and closed above them where there is no room; there a button leads back to what was found. */
	private foldFacets(): void {
		const wide = matchMedia('(width >= 62rem)');
		const facets = this.querySelector('.filters');
		const fold = () => facets?.toggleAttribute('open', wide.matches);
		wide.addEventListener('change', fold);
		fold();
		this.place('close').addEventListener('click', () => {
			fold();
			facets?.scrollIntoView({ block: 'nearest' });
		});
	}

	/** Where the arrow keys lead: places a citation names, then results. */
	private get stops(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-part=jumps] a, [data-part=results] h3 a')];
	}

	private get field(): HTMLInputElement {
		const field = this.querySelector<HTMLInputElement>('input[type=search]');
		if (!field) throw new Error('policy-search has no search field');
		return field;
	}

	private place(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
		if (!part) throw new Error(`policy-search has no part ${name}`);
		return part;
	}

	private titleOf(document: string): string {
		return this.querySelector(`[data-document-id="${CSS.escape(document)}"]`)?.textContent.trim() ?? document;
	}

	/** The present inquiry with another query; new words are rewritten anew. */
	private change(query: Partial<Query>): Inquiry {
		const asTyped = this.inquiry.asTyped && query.text === undefined;
		return { ...this.inquiry, asTyped, query: { ...this.inquiry.query, ...query } };
	}

	/** Takes a choice of the reader's. */
	private ask(query: Partial<Query>, other: Partial<Inquiry> = {}): void {
		const inquiry = { ...this.change(query), ...other };
		this.visits.choose(inquiry);
		void this.show(inquiry);
	}

	private arrange({ name, value, checked }: HTMLInputElement): void {
		if (name === 'sort') this.ask({ sort: value === 'density' ? 'density' : 'order' });
		if (name === 'group') this.ask({}, { isGrouped: checked });
	}

	private press(event: KeyboardEvent): void {
		const { field } = this;
		if (event.key !== 'Escape' || event.isComposing || field.value === '') return;
		event.preventDefault();
		field.value = '';
		this.ask({ text: '' });
	}

	/** Enter: goes to the clause a citation names, else settles the words. */
	private async submit(): Promise<void> {
		const text = this.field.value.trim();
		const words = await this.session.open().then(
			([, found]) => found,
			() => undefined,
		);
		const [jump, other] = text ? (words?.jumps(text) ?? []) : [];
		// 第16条 alone is in several documents; the reader must say which.
		if (jump?.spoken && !other) return location.assign(this.base + pathOf(jump.id));
		this.ask({ text });
		this.visits.settle();
	}

	private async show(inquiry: Inquiry): Promise<void> {
		this.inquiry = inquiry;
		const turn = ++this.turn;
		const { query, asTyped, isGrouped } = inquiry;
		// Blanks around the words are the reader's business while typing.
		if (this.field.value.trim() !== query.text) this.field.value = query.text;
		this.showArrangement(inquiry);
		if (!query.text) return this.showStart();
		// The examples leave at the first letter, not when the engine has come.
		if (this.dataset.state === 'start') this.dataset.state = 'found';
		this.status.wait();
		try {
			const [engine, words] = await this.session.open();
			if (turn !== this.turn) return;
			const answer = await engine.find(query, { asTyped });
			if (turn !== this.turn) return;
			const isShown = await this.results.show({
				engine,
				answer,
				isGrouped,
				titleOf: (document) => this.titleOf(document),
				nameOf: (id) => nameIn(words, id),
			});
			// A citation need not be in the text: it has led somewhere.
			const isEmpty = answer.hits.length === 0 && words.jumps(query.text).length === 0;
			const offers = isEmpty ? await findOffers(engine, query, words.near(query.text)) : undefined;
			if (!isShown || turn !== this.turn) return;
			this.showAnswer(inquiry, answer, words);
			this.place('nothing').hidden = !offers;
			if (offers)
				showNothing(this.place('nothing'), query.text, offers, this.dataset.scope ?? '', {
					search: (text) => this.ask({ text, facets: {} }),
					widen: () => this.ask({ facets: {} }),
				});
		} catch (error) {
			if (turn === this.turn) this.status.fail();
			throw error;
		}
	}

	private showAnswer({ query, asTyped }: Inquiry, answer: Answer, words: Words): void {
		const choose = (facets: Query['facets']) => this.ask({ facets });
		this.dataset.state = answer.hits.length ? 'found' : 'nothing';
		this.status.tell(query.text, answer.hits);
		this.place('close').textContent = `看${answer.hits.length}条`;
		this.labels.learn(answer);
		this.facets.show(answer, query.facets);
		showChosen(this.place('chosen'), this.labels, query.facets, choose);
		showRewritings(this.place('rewritings'), answer.rewritings, asTyped, (typed) => this.ask({}, { asTyped: typed }));
		showJumps(this.place('jumps'), words.jumps(query.text), this.base);
		showSuggestions(this.place('suggestions'), words.suggestions(query.text), (text) => this.ask({ text }));
	}

	/** The page before any words: examples and indexes, as it was delivered. */
	private showStart(): void {
		this.dataset.state = 'start';
		this.results.clear();
		this.status.clear();
		this.facets.show(undefined, {});
		for (const name of ['nothing', 'chosen', 'rewritings', 'jumps', 'suggestions']) this.place(name).hidden = true;
	}

	private showArrangement({ query, isGrouped }: Inquiry): void {
		for (const box of this.querySelectorAll<HTMLInputElement>('input[name=sort]')) box.checked = box.value === query.sort;
		for (const box of this.querySelectorAll<HTMLInputElement>('input[name=group]')) box.checked = isGrouped;
	}
}

/** Names of a clause; without the words of the site its id must do. */
function nameIn(words: Words, id: string): readonly [document: string, spoken: string] {
	const [found] = words.jumps(id);
	return found ? [found.document, found.spoken] : ['', id];
}
