/**
 * Arrow keys lead from the search field down through the places one can go, and back up into the field.
 * @param stops the places in order, read anew at each key
 * @param more makes the list grow at its end
 */
export function moveByArrows(root: HTMLElement, field: HTMLInputElement, stops: () => HTMLElement[], more: () => Promise<boolean>): void {
	root.addEventListener('keydown', (event) => {
		const { key, target } = event;
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
		const places = stops();
		const place = places.indexOf(target);
		if (place < 0 && target !== field) return;
		if (key === 'Escape' && place >= 0) return go(event, field);
		const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: places.length - 1 }[key];
		if (next === undefined || (target === field && key !== 'ArrowDown')) return;
		if (next >= places.length) return void more().then(() => document.activeElement === target && stops()[next]?.focus());
		go(event, places[next] ?? field);
	});
}

function go(event: KeyboardEvent, place: HTMLElement): void {
	event.preventDefault();
	place.focus({ preventScroll: true });
	place.closest('li, form')?.scrollIntoView({ block: 'nearest' });
}
