import type { Answer, Hit, HitDetail, SearchEngine } from '../../core/search/query.ts';
import { pin } from '../compare/pins/pin.ts';
import { makeButton } from '../frame/tool.ts';
import { writePhrases } from './address.ts';
import { nameClause } from './clause-name.ts';
import { make } from '../frame/make.ts';
import { makeSnippet } from './snippet.ts';

/** Results fetched at a time, and how many come of themselves before one must ask. */
const batch = 10;
const automatic = 50;

/** What the list needs to show an answer. */
interface Found {
	engine: SearchEngine;
	answer: Answer;
	isGrouped: boolean;
	/** Title of a document. */
	titleOf: (document: string) => string;
	/** Short title of a clause's document, and how one says the clause. */
	nameOf: (id: string) => readonly [document: string, spoken: string];
}

/** The clauses found, loaded as they come into view. */
export class ResultList {
	private readonly place: HTMLElement;
	private readonly base: string;
	private turn = 0;
	private found: Found | undefined;
	private order: Hit[] = [];
	private loaded = 0;
	private loading: Promise<boolean> | undefined;
	private readonly button = make('button', { type: 'button', className: 'button more' });
	private readonly observer: IntersectionObserver;

	constructor(place: HTMLElement, base: string) {
		this.place = place;
		this.base = base;
		this.button.addEventListener('click', () => void this.more());
		this.observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.loaded < automatic && void this.more(), {
			rootMargin: '600px',
		});
	}

	/** Shows an answer from its first result on; false when a later one has taken over. */
	async show(found: Found): Promise<boolean> {
		const turn = ++this.turn;
		const { hits } = found.answer;
		const order = found.isGrouped ? [...Map.groupBy(hits, documentOf).values()].flat() : hits;
		const details = await load(found, order.slice(0, batch));
		if (turn !== this.turn) return false;
		Object.assign(this, { found, order, loaded: 0, loading: undefined });
		this.observer.disconnect();
		this.place.replaceChildren();
		this.add(details);
		return true;
	}

	clear(): void {
		this.turn++;
		this.order = [];
		this.place.replaceChildren();
	}

	/** Adds the next results; false when there are none. */
	more(): Promise<boolean> {
		if (!this.found || this.loaded >= this.order.length) return Promise.resolve(false);
		if (this.loading) return this.loading;
		const loading = this.addNext(this.found, this.turn);
		this.loading = loading;
		const end = () => this.loading === loading && (this.loading = undefined);
		loading.then(end, end);
		return loading;
	}

	private async addNext(found: Found, turn: number): Promise<boolean> {
		const details = await load(found, this.order.slice(this.loaded, this.loaded + batch));
		if (turn !== this.turn) return false;
		const hadFocus = document.activeElement === this.button;
		const first = this.add(details);
		if (hadFocus) first?.focus({ preventScroll: true });
		return true;
	}

	/** @returns the link of the first result added */
	private add(details: HitDetail[]): HTMLElement | undefined {
		const { found } = this;
		if (!found) return undefined;
		const links = details.map((detail, index) => {
			const link = make('a', { href: this.address(detail.path, found.answer.phrases) });
			const hit = this.order[this.loaded + index];
			if (hit) this.listFor(hit, found).append(makeResult(link, hit, detail, found));
			return link;
		});
		this.loaded += details.length;
		const left = this.order.length - this.loaded;
		this.button.textContent = `再列${Math.min(batch, left)}条（还有${left}条）`;
		this.observer.disconnect();
		if (left > 0) {
			this.place.append(this.button);
			this.observer.observe(this.button);
		} else this.button.remove();
		return links[0];
	}

	private listFor(hit: Hit, { answer, isGrouped, titleOf }: Found): HTMLElement {
		const document = documentOf(hit);
		const last = this.place.querySelector<HTMLElement>('section:last-of-type');
		if (last && (!isGrouped || last.dataset.document === document)) return last.querySelector('ol') ?? last;
		const list = make('ol', { className: 'rows' });
		const section = make('section', {});
		if (isGrouped) {
			section.dataset.document = document;
			const count = answer.hits.filter((other) => documentOf(other) === document).length;
			section.append(make('h2', { className: 'ruled' }, titleOf(document), ' ', make('small', { textContent: `${count}条` })));
		}
		section.append(list);
		this.place.append(section);
		return list;
	}

	/** `d/sx-plan-2021/#16` with the words to mark there. */
	private address(path: string, phrases: readonly string[]): string {
		const [page, anchor] = path.split('#');
		return `${this.base}${page}?q=${encodeURIComponent(writePhrases(phrases))}${anchor ? `#${anchor}` : ''}`;
	}
}

function load({ engine, answer }: Found, hits: Hit[]): Promise<HitDetail[]> {
	return Promise.all(hits.map((hit) => engine.detail(hit, answer.phrases)));
}

function makeResult(link: HTMLAnchorElement, hit: Hit, { place, count, snippet }: HitDetail, found: Found): HTMLLIElement {
	const { name, way } = nameClause(hit.id, place);
	link.textContent = name;
	const where = [found.isGrouped ? '' : found.titleOf(documentOf(hit)), ...way].filter(Boolean);
	const names = found.nameOf(hit.id);
	const button = makeButton('对照', () => void pin(hit.id.replace('/', '.'), ...names), `对照${names.join('')}`);
	return make('li', {}, make('h3', {}, link), make('div', {}, makeWhere(where, count, button), makeSnippet(snippet)));
}

function makeWhere(where: string[], count: number, button: HTMLButtonElement): HTMLParagraphElement {
	const steps = where.flatMap((step) => [make('span', { textContent: step }), ' ']);
	return make('p', { className: 'where' }, ...steps, count > 1 && make('small', { textContent: `${count}处` }), ' ', button);
}

function documentOf({ id }: Hit): string {
	return id.slice(0, id.indexOf('/'));
}
