/**
 * `<theme-figure>`: pointing at a number in the figure, or tabbing to it, marks its row of the table, and the other way round.
 * Figure and table are complete without it.
 */
class ThemeFigure extends HTMLElement {
	connectedCallback(): void {
		for (const type of ['pointerover', 'focusin']) this.addEventListener(type, this.#point);
		for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, this.#leave);
	}

	disconnectedCallback(): void {
		for (const type of ['pointerover', 'focusin']) this.removeEventListener(type, this.#point);
		for (const type of ['pointerleave', 'focusout']) this.removeEventListener(type, this.#leave);
	}

	#point = (event: Event): void => {
		const target = event.target instanceof Element ? event.target : null;
		const one = target?.closest<HTMLElement | SVGElement>('[data-key]')?.dataset.key;
		const keys = one ? [one] : (target?.closest<HTMLElement | SVGElement>('[data-keys]')?.dataset.keys?.split(' ') ?? []);
		this.toggleAttribute('data-pointed', keys.length > 0);
		for (const marked of this.querySelectorAll<HTMLElement | SVGElement>('[data-key]'))
			marked.classList.toggle('on', keys.includes(marked.dataset.key ?? ''));
	};

	#leave = (): void => {
		this.removeAttribute('data-pointed');
		for (const marked of this.querySelectorAll('.on')) marked.classList.remove('on');
	};
}

customElements.define('theme-figure', ThemeFigure);
