/** `/`, Ctrl+K and Cmd+K lead to the page's search field; Esc leads back to where one was reading. */
export function openSearchByKey(): void {
	addEventListener('keydown', (event) => {
		const { key, ctrlKey, metaKey, altKey, target } = event;
		const isWithModifier = ctrlKey || metaKey;
		const isCall = isWithModifier ? key.toLowerCase() === 'k' : key === '/' && !isField(target) && !isSlashOff();
		const field = document.querySelector<HTMLInputElement>('[role=search] input');
		if (!field || !isCall || altKey || event.isComposing) return;
		event.preventDefault();
		const before = document.activeElement as HTMLElement;
		// Out of sight, the field comes to the reader, not the reader to the head of the page.
		const isAfar = field.getBoundingClientRect().bottom < 0 && !!field.closest('.short');
		field.form?.toggleAttribute('data-called', isAfar);
		field.focus({ preventScroll: isAfar });
		field.select();
		field.onblur = () => field.form?.removeAttribute('data-called');
		field.onkeydown = ({ key: pressed }) => {
			if (pressed !== 'Escape' || !isAfar) return;
			field.blur();
			before.focus({ preventScroll: true });
		};
	});
}

function isField(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea');
}

/** A shortcut of a single character must be one that can be turned off (WCAG 2.1.4); the search page does. */
function isSlashOff(): boolean {
	try {
		return localStorage.slash === 'off';
	} catch {
		// Storage is blocked: the reader could not have turned it off.
		return false;
	}
}
