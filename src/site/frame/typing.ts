/**
 * Calls back with the text of a field at each change once it is no longer being composed:
 * the letters typed into an input method are not words yet.
 */
export function watchTyping(field: HTMLInputElement, act: (text: string) => void): void {
	let isComposing = false;
	field.addEventListener('compositionstart', () => (isComposing = true));
	field.addEventListener('compositionend', () => {
		isComposing = false;
		act(field.value);
	});
	field.addEventListener('input', () => isComposing || act(field.value));
	// Some input methods hand on the Enter that only confirms their words; 229 is the sign of a key they took.
	field.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && (isComposing || event.isComposing || event.keyCode === 229)) event.preventDefault();
	});
}
