/**
 * `<together-chart>`: says which two rows cross under the pointer, and marks a row's crossings when its name is pointed at.
 * The chart is complete without it; the figures stand in the table below.
 */
class TogetherChart extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('pointerover', this.#point);
		this.addEventListener('pointerleave', this.#leave);
	}

	disconnectedCallback(): void {
		this.removeEventListener('pointerover', this.#point);
		this.removeEventListener('pointerleave', this.#leave);
	}

	#point = (event: Event): void => {
		const target = event.target instanceof Element ? event.target : null;
		const crossing = target?.closest<SVGElement>('[data-rows]');
		const rows = (crossing?.dataset.rows ?? target?.closest<SVGElement>('[data-row]')?.dataset.row)?.split(' ');
		if (!rows) return;
		this.toggleAttribute('data-pointed', true);
		for (const name of this.querySelectorAll<SVGElement>('[data-row]')) name.classList.toggle('on', rows.includes(name.dataset.row ?? ''));
		for (const other of this.querySelectorAll<SVGElement>('[data-rows]'))
			other.classList.toggle(
				'on',
				rows.every((row) => other.dataset.rows?.split(' ').includes(row)),
			);
		const readout = this.querySelector<HTMLElement>('.readout');
		if (!readout) return;
		readout.hidden = !crossing;
		readout.textContent = crossing?.dataset.says ?? '';
	};

	#leave = (): void => {
		this.removeAttribute('data-pointed');
		for (const marked of this.querySelectorAll('.on')) marked.classList.remove('on');
		const readout = this.querySelector<HTMLElement>('.readout');
		if (readout) readout.hidden = true;
	};
}

customElements.define('together-chart', TogetherChart);
