import { parsePins, type Pin } from '../../../core/compare/pins.ts';

const key = 'pins';

/** The clauses pinned in this browser; no server hears of them. */
export function loadPins(): readonly Pin[] {
	try {
		return parsePins(localStorage.getItem(key));
	} catch {
		// Storage is blocked: nothing can have been kept.
		return [];
	}
}

/** Keeps the pins and tells the page. @returns false where the browser does not allow it */
export function storePins(pins: readonly Pin[]): boolean {
	try {
		if (pins.length > 0) localStorage.setItem(key, JSON.stringify(pins));
		else localStorage.removeItem(key);
	} catch {
		return false;
	}
	dispatchEvent(new Event('pins'));
	return true;
}

/** Calls back when the pins changed, here or in another tab. */
export function watchPins(act: () => void): void {
	addEventListener('pins', act);
	addEventListener('storage', (event) => (event.key === key || event.key === null) && act());
}
