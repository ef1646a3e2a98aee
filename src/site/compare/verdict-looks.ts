import type { Verdict } from '../../core/compare/verdict.ts';

/** How a verdict looks wherever it is shown. */
interface VerdictLook {
	/** Looks of its badge; the frame tells it before the colour does. */
	badge: string;
	/** Colour of its part in a bar, and how strong that is. */
	fill: 'fill-ink' | 'fill-seal';
	strength: number;
}

/** The looks of all verdicts; strengths differ between any two that can stand side by side in a bar. */
export const verdictLooks: { readonly [verdict in Verdict]: VerdictLook } = {
	dropped: { badge: 'stamped', fill: 'fill-seal', strength: 1 },
	'only-from': { badge: 'filled', fill: 'fill-ink', strength: 0.82 },
	'unmatched-from': { badge: 'filled', fill: 'fill-ink', strength: 0.82 },
	weakened: { badge: 'dashed red', fill: 'fill-seal', strength: 0.45 },
	replaced: { badge: 'framed', fill: 'fill-ink', strength: 0.18 },
	merged: { badge: 'framed', fill: 'fill-ink', strength: 0.28 },
	split: { badge: 'framed', fill: 'fill-ink', strength: 0.38 },
	continued: { badge: 'framed', fill: 'fill-ink', strength: 0.5 },
	strengthened: { badge: 'heavy', fill: 'fill-ink', strength: 0.66 },
	implements: { badge: 'framed', fill: 'fill-ink', strength: 0.2 },
	parallel: { badge: 'framed', fill: 'fill-ink', strength: 0.2 },
	'only-to': { badge: 'filled', fill: 'fill-ink', strength: 1 },
	'unmatched-to': { badge: 'filled', fill: 'fill-ink', strength: 1 },
	new: { badge: 'filled', fill: 'fill-ink', strength: 1 },
};
