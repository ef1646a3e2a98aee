/** The contents list: marks the place being read, keeps the mark in view, and names the chapter on the 版心. */
export class ReadingPlace extends HTMLElement {
	private observer: IntersectionObserver | undefined;

	connectedCallback(): void {
		// The style sheet shows the list beside wide text whether open or not; assistive technology goes by the attribute.
		const wide = matchMedia('(width >= 75rem)');
		const details = this.querySelector('details');
		// Once a place is chosen, a list that lies over the text is in the way.
		this.addEventListener(
			'click',
			({ target }) => target instanceof Element && target.closest('a') && !wide.matches && details?.removeAttribute('open'),
		);
		const unfold = () => details?.toggleAttribute('open', wide.matches);
		wide.addEventListener('change', unfold);
		unfold();
		const links = new Map([...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]));
		const reading = new Set<string>();
		this.observer = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					if (isIntersecting) reading.add(target.id);
					else reading.delete(target.id);
				}
				// The innermost of the clauses at hand is the last in the order of the list.
				const id = [...links.keys()].findLast((key) => reading.has(key));
				if (id) this.mark(links.get(id));
			},
			// A thin band a quarter down the window is where one reads.
			{ rootMargin: '-25% 0px -74% 0px' },
		);
		for (const id of links.keys()) {
			const clause = document.getElementById(id);
			if (clause) this.observer.observe(clause);
		}
	}

	disconnectedCallback(): void {
		this.observer?.disconnect();
	}

	private mark(link: HTMLAnchorElement | undefined): void {
		const marked = this.querySelector('[aria-current]');
		if (!link || link === marked) return;
		marked?.removeAttribute('aria-current');
		link.setAttribute('aria-current', 'location');
		// Beside the text the element scrolls; over it, the list it unfolds.
		const scroller = this.scrollHeight > this.clientHeight ? this : (this.querySelector('details > ol') ?? this);
		const [list, item] = [scroller.getBoundingClientRect(), link.getBoundingClientRect()];
		if (item.top < list.top || item.bottom > list.bottom) scroller.scrollTop += item.top - list.top - list.height / 3;
		const chapter = link.closest('ol ol > li')?.parentElement?.closest('li')?.querySelector('a') ?? link;
		const outer = chapter.closest('ol ol > li')?.parentElement?.closest('li')?.querySelector('a') ?? chapter;
		const now = document.querySelector('[data-now]');
		if (now) now.textContent = outer.textContent.trim();
	}
}
