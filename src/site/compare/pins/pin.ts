import type { Pin } from '../../../core/compare/pins.ts';
// As a file of its own: a plain import() would bring Vite's preload helper to every page.
import tray from './tray.ts?worker&url';

/** Loads the tray, which shows what is pinned. */
export function openTray(): Promise<unknown> {
	return import(/* @vite-ignore */ tray);
}

/** Pins a clause: the tray takes it when it is there. */
export async function pin(...detail: Pin): Promise<void> {
	await openTray();
	dispatchEvent(new CustomEvent('pin', { detail }));
}
