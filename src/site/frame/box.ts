/** A rectangle, in units of its figure. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Whether two boxes have any part in common. */
export function meet(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
