/** A button of a toolbar. */
export function makeButton(text: string, act: () => void, label?: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'tool';
	button.textContent = text;
	if (label) button.setAttribute('aria-label', label);
	// Pressing must not take the selection away before it is read.
	button.addEventListener('pointerdown', (event) => event.preventDefault());
	button.addEventListener('click', act);
	return button;
}

/** A link that looks like the buttons beside it. */
export function makeLink(text: string, href: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.className = 'tool';
	link.textContent = text;
	link.href = href;
	return link;
}
