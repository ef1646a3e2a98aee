import { pin } from '../compare/pins/pin.ts';
import { addressOf, citeClause, quoteSelection } from './quote.ts';
import { copy, prepareNotice } from '../frame/say.ts';
import { findLabel, speak } from './spoken.ts';
import { makeButton, makeLink } from '../frame/tool.ts';

const wide = matchMedia('(width >= 82rem)');

/**
 * The reading text with one toolbar for all its clauses. It stands in the margin beside the clause under the mouse,
 * or at the foot of a narrow window for the clause that was tapped; the clause whose number has the focus comes first.
 */
export class ClauseTools extends HTMLElement {
	private readonly bar = document.createElement('div');
	private clause: Element | null = null;
	private timer = 0;

	connectedCallback(): void {
		prepareNotice();
		this.bar.className = 'tools';
		this.bar.setAttribute('role', 'group');
		this.bar.hidden = true;
		this.append(this.bar);
		this.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.isWide && this.point(event.target));
		this.addEventListener('pointerleave', () => this.leave());
		this.addEventListener(
			'focusin',
			({ target }) => target instanceof Element && target.matches('.l, .k') && this.attach(clauseOf(target)),
		);
		this.addEventListener('click', (event) => event instanceof PointerEvent && this.tap(event));
		this.addEventListener('keydown', (event) => this.press(event));
		// One name for all marks says nothing to those who hear them: each gets its paragraph's.
		for (const mark of this.querySelectorAll('.k')) mark.setAttribute('aria-label', `${speak(mark.parentElement ?? mark)}，链接`);
		document.addEventListener('selectionchange', () => this.wait(() => this.offerQuote(), 250));
	}

	/** Whether the tools stand in the margin; on a clause page they never do (`data-bar`). */
	private get isWide(): boolean {
		return wide.matches && !('bar' in this.dataset);
	}

	private wait(act: () => void, delay: number): void {
		clearTimeout(this.timer);
		this.timer = window.setTimeout(act, delay);
	}

	private tap(event: PointerEvent): void {
		if (!(event.target instanceof Element) || event.target.closest('.tools')) return;
		const word = event.target.closest<HTMLAnchorElement>('.e');
		if (!word) return this.attach(clauseOf(event.target));
		// A finger cannot hover: the first tap on an emended word shows the original, the link in the bar leads on.
		if (event.pointerType !== 'touch' || this.bar.dataset.mode === word.href) return;
		event.preventDefault();
		this.show(word.getAttribute('aria-description') ?? '', [makeLink('校勘记', word.href)], 0);
		this.bar.dataset.mode = word.href;
	}

	private point(target: EventTarget | null): void {
		if (!(target instanceof Element) || this.selection) return;
		clearTimeout(this.timer);
		if (!target.closest('.tools') && !this.bar.contains(document.activeElement)) this.attach(clauseOf(target));
	}

	private leave(): void {
		if (this.isWide && !this.selection && !this.contains(document.activeElement)) this.wait(() => this.close(), 400);
	}

	/** Shows the tools of a clause. */
	private attach(clause: Element | null): void {
		if (!clause || this.selection || (clause === this.clause && !this.bar.hidden)) return;
		this.clause = clause;
		const name = speak(clause);
		const { reading = '', source = '', short = '' } = this.dataset;
		const [line] = (clause as HTMLElement).dataset.l?.split('-') ?? [];
		const tools: Element[] = [
			makeButton('复制链接', () => void copy(addressOf(clause, reading), `${name}的链接`)),
			makeButton('复制引文', () => void copy(citeClause(clause, this.dataset), `${name}的引文`)),
			makeButton('对照', () => void pin(`${reading.split('/').at(-2)}.${clause.id}`, short, name), `对照${name}`),
		];
		if (clause.classList.contains('g')) tools.push(makeLink('条文页', `${reading}${clause.id}/`));
		if (line) tools.push(makeLink('底本', `${source}#L${line}`));
		this.show(name, tools, clause.getBoundingClientRect().top);
	}

	private offerQuote(): void {
		const range = this.selection;
		if (!range) {
			if (this.bar.dataset.mode === 'quote') this.close();
			return;
		}
		const start = range.startContainer;
		const clause = clauseOf(start instanceof Element ? start : start.parentElement);
		if (!clause) return;
		this.clause = clause;
		const tool = makeButton('复制引文与链接', () => void copy(quoteSelection(range, clause, this.dataset), '引文与链接'));
		this.show(speak(clause), [tool], range.getBoundingClientRect().top);
		this.bar.dataset.mode = 'quote';
	}

	/** The selected words when they lie in this text. */
	private get selection(): Range | null {
		const selection = getSelection();
		if (!selection?.rangeCount || selection.isCollapsed) return null;
		const range = selection.getRangeAt(0);
		return this.contains(range.startContainer) && this.contains(range.endContainer) && range.toString().trim() ? range : null;
	}

	private show(name: string, tools: Element[], top: number): void {
		const title = document.createElement('b');
		title.textContent = name;
		const close = makeButton('×', () => this.close(true), '收起');
		close.classList.add('close');
		this.bar.replaceChildren(title, ...tools, close);
		this.bar.setAttribute('aria-label', name);
		delete this.bar.dataset.mode;
		this.bar.hidden = false;
		const edge = this.getBoundingClientRect();
		this.bar.style.top = this.isWide ? `${Math.max(0, Math.max(top, 8) - edge.top)}px` : '';
	}

	private close(refocus = false): void {
		if (refocus && this.clause && this.bar.contains(document.activeElement)) findLabel(this.clause)?.focus({ preventScroll: true });
		this.bar.hidden = true;
	}

	/** The tools follow their clause's number in the order of the Tab key, though they stand elsewhere in the document. */
	private press(event: KeyboardEvent): void {
		const { key, shiftKey, target } = event;
		if (key === 'Escape') this.close(true);
		if (key !== 'Tab' || this.bar.hidden || !(target instanceof HTMLElement) || !this.clause) return;
		const tools = [...this.bar.querySelectorAll<HTMLElement>('button, a')].filter((tool) => tool.checkVisibility());
		const label = findLabel(this.clause);
		const next = this.bar.contains(target)
			? shiftKey
				? target === tools[0] && label
				: target === tools.at(-1) && this.stopAfter(label)
			: !shiftKey && target === label && tools[0];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}

	private stopAfter(label: HTMLElement | null): HTMLElement | undefined {
		const stops = [...this.querySelectorAll<HTMLElement>('.l, .k, .e')];
		return stops[label ? stops.indexOf(label) + 1 : 0];
	}
}

function clauseOf(element: Element | null): Element | null {
	return element?.closest('.c:not(.notice, .closing)') ?? null;
}
