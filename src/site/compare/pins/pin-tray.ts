import { pathOfPin } from '../../../core/compare/clause-path.ts';
import { writeSelection } from '../../../core/compare/pin-address.ts';
import { addPin, pinLimit, type Pin, type PinOutcome } from '../../../core/compare/pins.ts';
import { formatNumeral } from '../../../core/parse/numeral.ts';
import { say } from '../../frame/say.ts';
import { make } from '../../frame/make.ts';
import { loadPins, storePins, watchPins } from './pin-store.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const wide = matchMedia('(width >= 62rem)');

/** The clauses pinned so far, at the foot of the window: names, a way out for each, the way to the page that shows them together. */
export class PinTray {
	private readonly list = make('ol', { id: 'pins' });
	private readonly fold = make('button', { type: 'button', className: 'fold' });
	private readonly link = make('a', { className: 'go', textContent: '并排对读' });
	private readonly clear = make('button', { type: 'button', textContent: '清空', ariaLabel: '清空对照' });
	private readonly tray = make('aside', { className: 'tray', ariaLabel: '对照的条款' }, this.fold, this.list, this.link, this.clear);
	/** Where the keyboard was before it came here, and goes back to when the tray goes. */
	private before: Element | null = null;

	constructor() {
		addEventListener('pin', (event) => event instanceof CustomEvent && this.add(event.detail as Pin));
		this.fold.setAttribute('aria-controls', this.list.id);
		this.fold.addEventListener('click', () => this.unfold(this.list.hidden));
		this.clear.addEventListener('click', () => this.keep([]));
		this.tray.addEventListener('focusin', ({ relatedTarget }) => {
			if (relatedTarget instanceof Element && !this.tray.contains(relatedTarget)) this.before = relatedTarget;
		});
	}

	/** Shows what is pinned, now and whenever it changes. */
	start(): void {
		this.unfold(wide.matches);
		wide.addEventListener('change', () => this.unfold(wide.matches));
		watchPins(() => this.show());
		addEventListener('popstate', () => this.show());
		// The page ends above the tray, and what stands at its foot stands on it.
		new ResizeObserver(() => document.documentElement.style.setProperty('--tray', `${this.tray.offsetHeight}px`)).observe(this.tray);
		this.show();
	}

	private add(pin: Pin): void {
		const name = pin[1] + pin[2];
		const { pins, outcome } = addPin(loadPins(), pin);
		const isKept = outcome !== 'added' || storePins(pins);
		if (outcome === 'full') this.unfold(true);
		const said: { [outcome in PinOutcome]: string } = {
			added: `${name}已加入对照，共${pins.length}条`,
			present: `${name}已在对照中`,
			full: `对照最多${formatNumeral(pinLimit)}条，请先移出一条`,
		};
		say(isKept ? said[outcome] : '浏览器不许本站保存，不能跨页对照');
	}

	private keep(pins: readonly Pin[]): void {
		const isInside = this.tray.contains(document.activeElement);
		storePins(pins);
		if (pins.length === 0) {
			say('对照已清空');
			if (isInside && this.before instanceof HTMLElement) this.before.focus({ preventScroll: true });
		}
	}

	private remove(index: number): void {
		const pins = loadPins();
		this.keep(pins.filter((_, other) => other !== index));
		const next = this.list.querySelectorAll('button')[Math.min(index, pins.length - 2)];
		if (next?.checkVisibility()) next.focus({ preventScroll: true });
	}

	private unfold(isOpen: boolean): void {
		this.list.hidden = !isOpen;
		this.fold.setAttribute('aria-expanded', String(isOpen));
	}

	private show(): void {
		const pins = loadPins();
		this.fold.replaceChildren('对照', make('b', { textContent: String(pins.length) }));
		this.fold.setAttribute('aria-label', `对照${pins.length}条`);
		this.list.replaceChildren(...pins.map((pin, index) => this.makeEntry(pin, index)));
		this.link.href = `${base}compare/${writeSelection({ ids: pins.map(([id]) => id), isMarked: false })}`;
		const address = new URLSearchParams(location.search);
		address.delete('view');
		// On the page that shows just these clauses the tray would say everything twice.
		const isThere = this.link.pathname === location.pathname && this.link.search === `?${address.toString()}`;
		if (pins.length === 0 || isThere) this.tray.remove();
		else if (!this.tray.isConnected) document.body.append(this.tray);
	}

	private makeEntry([id, document, spoken]: Pin, index: number): HTMLLIElement {
		const cross = make('button', { type: 'button', textContent: '×', ariaLabel: `移出${document}${spoken}` });
		cross.addEventListener('click', () => this.remove(index));
		return make('li', {}, make('a', { href: base + pathOfPin(id) }, make('small', { textContent: document }), spoken), cross);
	}
}
