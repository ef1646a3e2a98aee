import { make } from '../frame/make.ts';

/** A chip that acts: its words, and beside them smaller ones. */
export function makeChip(text: string, act: () => void, small?: string): HTMLButtonElement {
	const chip = make('button', { type: 'button', className: 'chip' }, text, ...(small ? [' ', make('small', { textContent: small })] : []));
	chip.addEventListener('click', act);
	return chip;
}
