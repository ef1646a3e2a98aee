import { readSelection, writeSelection, type Selection } from '../../../core/compare/pin-address.ts';
import { pinLimit } from '../../../core/compare/pins.ts';
import { nameShown, textsOf, type ShownClause } from '../../../core/compare/shown-clause.ts';
import type { AlignedPair } from '../../../core/model/alignment.ts';
import { formatNumeral } from '../../../core/parse/numeral.ts';
import { resolveCitation } from '../../../core/search/lexicon/citation-lookup.ts';
import { prepareNotice, say } from '../../frame/say.ts';
import { make } from '../../frame/make.ts';
import { makeBonds } from './bond-list.ts';
import { CitationField } from './citation-field.ts';
import { openSource, type OpenSource } from './clause-source.ts';
import { makeCard } from './column-card.ts';
import { compareTwo, type Difference } from './difference.ts';
import { loadPins, storePins } from './pin-store.ts';
import { SelectionTools } from './selection-tools.ts';

/** Characters in all columns together, if each had as many, that a window holds. */
const inView = 1400;

/** Clauses of the reader's choice side by side, as the address names them. */
export class PinnedClauses extends HTMLElement {
	private readonly base = this.dataset.base ?? '/';
	private readonly pageTitle = document.title;
	private readonly tools = new SelectionTools(this.place('bar'), {
		mark: (isMarked) => void this.choose({ isMarked }),
		swap: () => void this.choose({ ids: this.selection.ids.toReversed() }, '左右已互换'),
	});
	private selection: Selection = { ids: [], isMarked: false };
	private source: Promise<OpenSource> | undefined;
	private pairs: Promise<readonly AlignedPair[]> | undefined;
	private turn = 0;

	connectedCallback(): void {
		prepareNotice();
		const form = this.querySelector('form');
		if (!form) throw new Error('pinned-clauses has no form');
		const find = async (text: string) => resolveCitation(text, (await this.open()).citations);
		new CitationField(form, this.place('offers'), this.base, find, (id) => void this.add(id));
		addEventListener('popstate', () => void this.show(readSelection(location.search)));
		const given = readSelection(location.search);
		const pinned = given.ids.length > 0 ? given : { ...given, ids: loadPins().map(([id]) => id) };
		if (pinned !== given) history.replaceState(null, '', location.pathname + writeSelection(pinned) + location.hash);
		void this.show(pinned);
	}

	private place(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
		if (!part) throw new Error(`pinned-clauses has no part ${name}`);
		return part;
	}

	/** The search data, fetched on first use. */
	private open(): Promise<OpenSource> {
		this.source ??= openSource(this.base);
		// A lost connection must not stay lost.
		this.source.catch(() => (this.source = undefined));
		return this.source;
	}

	/** The coded pairs, fetched once a clause is shown; without them the clauses can still be read. */
	private openPairs(): Promise<readonly AlignedPair[]> {
		this.pairs ??= fetch(`${this.base}compare/alignments.json`).then(
			(response) => (response.ok ? (response.json() as Promise<AlignedPair[]>) : []),
			() => [],
		);
		return this.pairs;
	}

	private async add(id: string): Promise<void> {
		const { resolve, nameOf } = await this.open();
		const found = resolve(id);
		if (!found) return;
		const { document: title, spoken } = nameOf(found);
		const { ids } = this.selection;
		if (ids.includes(found)) return say(`${title}${spoken}已在对照中`);
		if (ids.length >= pinLimit) return say(`最多并排${formatNumeral(pinLimit)}条，请先移出一条`);
		await this.choose({ ids: [...ids, found] }, `${title}${spoken}已加入`);
	}

	/** Takes a choice of the reader's: a new entry of the history, and new pins where the pins were what is shown. */
	private async choose(change: Partial<Selection>, said = ''): Promise<void> {
		const isPinned =
			loadPins()
				.map(([id]) => id)
				.join() === this.selection.ids.join();
		const selection = { ...this.selection, ...change };
		history.pushState(null, '', location.pathname + writeSelection(selection));
		await this.show(selection);
		const { nameOf } = await this.open();
		if (isPinned && change.ids)
			storePins(
				change.ids.map((id) => {
					const { document: title, spoken } = nameOf(id);
					return [id, title, spoken];
				}),
			);
		// The tray goes by the address, too.
		else dispatchEvent(new Event('pins'));
		if (said) say(said);
	}

	private async show(selection: Selection): Promise<void> {
		const turn = ++this.turn;
		this.selection = selection;
		if (selection.ids.length === 0) return this.lay([], undefined, selection, []);
		this.setAttribute('aria-busy', 'true');
		try {
			const source = await this.open();
			const found = selection.ids.map((id) => [id, source.resolve(id)] as const);
			const ids = [...new Set(found.flatMap(([, present]) => present ?? []))];
			const clauses = await Promise.all(ids.map((id) => source.read(id)));
			const difference = await compareTwo(clauses, selection.isMarked, source.units);
			if (turn !== this.turn) return;
			const strange = found.flatMap(([id, present]) => (present ? [] : explain(id, source)));
			this.lay(clauses, difference, { ...selection, ids }, strange);
			const pairs = await this.openPairs();
			if (turn === this.turn)
				this.layBonds(makeBonds(pairs, ids, { base: this.base, nameOf: source.nameOf, add: (id) => void this.add(id) }));
		} catch (error) {
			if (turn !== this.turn) return;
			this.tell(['条文没有载入。请检查网络，再打开本页。']);
			throw error;
		} finally {
			if (turn === this.turn) this.removeAttribute('aria-busy');
		}
	}

	/** Puts the clauses on the page; the keyboard stays with the button it pressed. */
	private lay(clauses: ShownClause[], difference: Difference | undefined, selection: Selection, strange: string[]): void {
		this.selection = selection;
		const focused = this.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.key : undefined;
		const { ids } = selection;
		const cards = clauses.map((clause, index) =>
			makeCard(clause, difference?.columns?.[index], {
				remove: () => void this.choose({ ids: ids.filter((id) => id !== clause.id) }, `${nameShown(clause)}已移出`),
				advance:
					index > 0 && clauses.length > 2 ? () => void this.choose({ ids: advance(ids, index) }, `${nameShown(clause)}已前移`) : undefined,
			}),
		);
		const columns = this.place('columns');
		columns.replaceChildren(...cards);
		columns.dataset.count = String(cards.length);
		clauses.forEach((clause, index) => cards[index]?.classList.toggle('brief', textsOf(clause).join('').length * cards.length <= inView));
		this.tell(strange);
		this.layBonds([]);
		this.tools.show(clauses, difference, location.href);
		this.place('none').hidden = clauses.length > 0;
		document.title = clauses.length > 0 ? `${clauses.map(nameShown).join(' · ')} · ${this.pageTitle}` : this.pageTitle;
		if (focused) this.focusAgain(focused);
	}

	private focusAgain(key: string): void {
		const [act = ''] = key.split(' ');
		const buttons = [...this.querySelectorAll<HTMLElement>(`[data-key^="${act} "]`)];
		const same = buttons.find((button) => button.dataset.key === key);
		(same ?? buttons.at(-1) ?? this.querySelector('input'))?.focus({ preventScroll: true });
	}

	private layBonds(bonds: HTMLElement[]): void {
		const list = this.place('bonds');
		list.replaceChildren(...bonds);
		list.hidden = bonds.length === 0;
	}

	private tell(problems: string[]): void {
		const place = this.place('problems');
		place.replaceChildren(...problems.map((problem) => make('p', { textContent: problem })));
		place.hidden = problems.length === 0;
	}
}

function advance(ids: readonly string[], index: number): string[] {
	return ids.toSpliced(index, 1).toSpliced(index - 1, 0, ids[index] ?? '');
}

/** Why an id of the address names no clause. */
function explain(id: string, { citations }: OpenSource): string {
	const [document, clause] = id.split('.');
	const known = citations.documents.find((candidate) => candidate.id === document);
	if (!known) return `地址里的“${id}”不是本站的条款。条款写作“文件.条号”，如“${citations.documents[0]?.id}.s1”。`;
	return clause ? `${known.names[0]}没有编号为“${clause}”的条款。` : `“${id}”是整份文件，请写到条款，如“${id}.s1”。`;
}
