/** The box that turns the `/` key on and off; what it says is kept in this browser only. */
export class SlashSwitch extends HTMLElement {
	connectedCallback(): void {
		const box = this.querySelector<HTMLInputElement>('input');
		if (!box) return;
		try {
			box.checked = localStorage.getItem('slash') !== 'off';
			box.addEventListener('change', () => {
				if (box.checked) localStorage.removeItem('slash');
				else localStorage.setItem('slash', 'off');
			});
		} catch {
			// Storage is blocked, so the choice could not be kept: it is not offered.
			this.hidden = true;
		}
	}
}
