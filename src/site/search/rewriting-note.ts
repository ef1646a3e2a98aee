import type { Rewriting } from '../../core/search/query.ts';
import { make } from '../frame/make.ts';

const verbs: { [kind in Rewriting['kind']]: string } = { simplified: '按简体查作', expanded: '在文中写作' };

/** Says which words were searched for instead of those typed, and lets the reader have them back. */
export function showRewritings(place: HTMLElement, rewritings: Rewriting[], asTyped: boolean, turn: (asTyped: boolean) => void): void {
	place.hidden = rewritings.length === 0 && !asTyped;
	if (place.hidden) return;
	const said = rewritings.map(({ kind, from, to }) => `“${from}”${verbs[kind]}“${to}”`).join('，');
	const button = make('button', { type: 'button', className: 'button bare', textContent: asTyped ? '恢复改写' : '只查所输的字' });
	button.addEventListener('click', () => turn(!asTyped));
	place.replaceChildren(asTyped ? '照所输的字检索，未改写。' : `${said}。`, button);
}
