/**
 * `<layout-beside>`: holds a clause and the figure of the layout it sets out. Pointing at a part of the figure, or tabbing to it,
 * marks its words in the text; pointing at words marks the parts that rest on them. Without it the parts are links to their sentences.
 */
class LayoutBeside extends HTMLElement {
	/** Where the words of each part stand in the text. */
	#words = new Map<string, Range>();
	#marked = 'highlights' in CSS ? new Highlight() : undefined;

	connectedCallback(): void {
		this.#words = this.#findWords();
		// With the words marked where they stand, the panel need not repeat them to the eye.
		this.querySelector('.sayings')?.classList.add('unseen');
		if (this.#marked) CSS.highlights.set('layout', this.#marked);
		this.addEventListener('pointermove', this.#point);
		this.addEventListener('focusin', this.#focus);
		this.addEventListener('pointerleave', this.#leave);
		this.addEventListener('focusout', this.#leave);
	}

	disconnectedCallback(): void {
		this.removeEventListener('pointermove', this.#point);
		this.removeEventListener('focusin', this.#focus);
		this.removeEventListener('pointerleave', this.#leave);
		this.removeEventListener('focusout', this.#leave);
		CSS.highlights?.delete('layout');
	}

	#point = ({ target, clientX, clientY }: PointerEvent): void => {
		if (!(target instanceof Element)) return;
		const part = partOf(target);
		if (part) this.#mark([part], true);
		else if (target.closest('.text')) this.#mark(this.#partsAt(clientX, clientY), false);
		else this.#mark([], false);
	};

	#focus = ({ target }: FocusEvent): void => {
		const part = target instanceof Element ? partOf(target) : undefined;
		if (part) this.#mark([part], true);
	};

	#leave = (): void => this.#mark([], false);

	/** Marks parts in the figure, and their words when they were pointed at there. */
	#mark(parts: string[], withWords: boolean): void {
		for (const link of this.querySelectorAll<SVGElement>('[data-part]'))
			link.classList.toggle('on', parts.includes(link.dataset.part ?? ''));
		for (const line of this.querySelectorAll<SVGElement>('[data-line]'))
			line.classList.toggle('on', parts.includes(line.dataset.line ?? ''));
		this.#marked?.clear();
		if (withWords) for (const part of parts) this.#addWords(part);
	}

	#addWords(part: string): void {
		const words = this.#words.get(part);
		if (words) this.#marked?.add(words);
	}

	#partsAt(x: number, y: number): string[] {
		return [...this.#words]
			.filter(([, words]) =>
				[...words.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom),
			)
			.map(([part]) => part);
	}

	#findWords(): Map<string, Range> {
		const nodes: Text[] = [];
		const text = this.querySelector('.text');
		if (!text) return new Map();
		const walker = document.createTreeWalker(text, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
			if (node instanceof Element) return node.matches('.tools, .k') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
			return NodeFilter.FILTER_ACCEPT;
		});
		for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
		const whole = nodes.map(({ data }) => data).join('');
		return new Map(
			[...this.querySelectorAll<HTMLElement>('[data-says]')].flatMap((saying): [string, Range][] => {
				const quote = saying.querySelector('.quoted')?.textContent ?? '';
				const start = quote ? whole.indexOf(quote) : -1;
				return start < 0 ? [] : [[saying.dataset.says ?? '', rangeOf(nodes, start, start + quote.length)]];
			}),
		);
	}
}

function partOf(element: Element): string | undefined {
	return element.closest<SVGElement>('[data-part]')?.dataset.part;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
	const range = new Range();
	let passed = 0;
	for (const node of nodes) {
		if (start >= passed && start < passed + node.length) range.setStart(node, start - passed);
		if (end > passed && end <= passed + node.length) range.setEnd(node, end - passed);
		passed += node.length;
	}
	return range;
}

customElements.define('layout-beside', LayoutBeside);
