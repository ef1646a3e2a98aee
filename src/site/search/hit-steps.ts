import { make } from '../frame/make.ts';

/** The hits of a page, marked without touching its text, and a bar to step through them and clear them. */
export class HitSteps {
	private readonly ranges: Range[];
	private readonly counter = make('output');
	private readonly bar: HTMLElement;
	private now = 0;

	constructor(words: string, ranges: Range[]) {
		this.ranges = ranges;
		this.bar = make(
			'section',
			{ className: 'hits', ariaLabel: '检索到的字词' },
			make('b', { textContent: words, title: words }),
			' ',
			this.counter,
			makeStep('↑', '上一处', () => this.go(-1)),
			makeStep('↓', '下一处', () => this.go(1)),
			makeStep('×', '清除标记', () => this.clear()),
		);
		this.bar.addEventListener('keydown', ({ key }) => key === 'Escape' && this.clear());
	}

	/** Marks all hits and shows the first: in the clause the address names, else on the page. */
	start(): void {
		// Keyboards reach the bar first.
		document.querySelector('.skip')?.after(this.bar);
		const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		const first = named ? this.ranges.findIndex((range) => named.contains(range.startContainer)) : 0;
		this.now = Math.max(0, first);
		CSS.highlights?.set('hit', new Highlight(...this.ranges));
		this.show();
	}

	private go(by: number): void {
		this.now = (this.now + by + this.ranges.length) % this.ranges.length;
		this.show();
	}

	private show(): void {
		const range = this.ranges[this.now];
		if (!range) return;
		this.counter.textContent = `${this.now + 1}/${this.ranges.length}`;
		const current = new Highlight(range);
		current.priority = 1;
		CSS.highlights?.set('hit-now', current);
		// A hit in a closed part of the page cannot be seen.
		range.startContainer.parentElement?.closest('details')?.setAttribute('open', '');
		const { top, bottom } = range.getBoundingClientRect();
		if (top < innerHeight * 0.15 || bottom > innerHeight * 0.75) scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
	}

	private clear(): void {
		CSS.highlights?.delete('hit');
		CSS.highlights?.delete('hit-now');
		this.bar.remove();
		const address = new URL(location.href);
		address.searchParams.delete('q');
		history.replaceState(history.state, '', address);
	}
}

function makeStep(text: string, label: string, act: () => void): HTMLButtonElement {
	const button = make('button', { type: 'button', textContent: text, ariaLabel: label, title: label });
	button.addEventListener('click', act);
	return button;
}
