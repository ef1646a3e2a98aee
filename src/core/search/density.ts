/** A clause with the number of hits in it and its length in characters. */
export interface Counted {
	order: number;
	length: number;
	count: number;
}

/** Most hits for the length first; equal ones in reading order. */
export function byDensity(a: Counted, b: Counted): number {
	return b.count * a.length - a.count * b.length || a.order - b.order;
}
