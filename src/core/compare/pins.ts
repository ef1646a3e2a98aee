/** A pinned clause: its name in addresses (`sx-plan-2021.16`), the short title of its document, how one says it. */
export type Pin = readonly [id: string, document: string, spoken: string];

/** More columns than this cannot be read side by side. */
export const pinLimit = 4;

const idForm = /^[a-z]{2}-[a-z0-9-]+\.[a-z0-9-]+$/;

/** What became of a wish to pin a clause. */
export type PinOutcome = 'added' | 'present' | 'full';

/** Adds a clause at the end, unless it is there or the places are taken. */
export function addPin(pins: readonly Pin[], pin: Pin): { pins: readonly Pin[]; outcome: PinOutcome } {
	if (pins.some(([id]) => id === pin[0])) return { pins, outcome: 'present' };
	return pins.length < pinLimit ? { pins: [...pins, pin], outcome: 'added' } : { pins, outcome: 'full' };
}

/** Reads pins as they were stored; what is no pin, a second time or too many is left out. */
export function parsePins(stored: string | null): Pin[] {
	const list = parse(stored ?? '[]');
	const pins = (Array.isArray(list) ? list : []).filter(isPin);
	return pins.filter(([id], index) => pins.findIndex((other) => other[0] === id) === index).slice(0, pinLimit);
}

// The storage is the reader's: an extension or an older version may have left anything in it.
function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return [];
	}
}

function isPin(value: unknown): value is Pin {
	return Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'string') && idForm.test(String(value[0]));
}
