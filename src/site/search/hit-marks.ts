import { highlight } from '../../core/search/highlight.ts';
import { parsePhrases } from '../../core/search/phrases.ts';
import hitsStyle from './hits.css?url';
import { HitSteps } from './hit-steps.ts';
import { make } from '../frame/make.ts';

markHits();

/** Marks the words of `?q=` wherever the page has them, and offers to step through them. */
function markHits(): void {
	const words = new URLSearchParams(location.search).get('q') ?? '';
	const phrases = parsePhrases(words);
	const ranges = [...document.querySelectorAll('main .c')].flatMap((clause) => findRanges(clause, phrases));
	if (!ranges.length) return;
	const style = make('link', { rel: 'stylesheet', href: hitsStyle });
	// Before its style is there the bar would push the page down.
	style.addEventListener('load', () => new HitSteps(words, ranges).start());
	document.head.append(style);
}

/** The hits in a clause's own words; clauses inside it are asked themselves. */
function findRanges(clause: Element, phrases: string[]): Range[] {
	const nodes: Text[] = [];
	const walker = document.createTreeWalker(clause, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
		if (node instanceof Element) return node.matches('.c, .tools') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
		return NodeFilter.FILTER_ACCEPT;
	});
	for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
	return highlight(
		nodes.map(({ data }) => data),
		phrases,
	).flatMap(({ from, to }) => {
		const [first, last] = [nodes[from.piece], nodes[to.piece]];
		if (!first || !last) return [];
		const range = new Range();
		range.setStart(first, from.offset);
		range.setEnd(last, to.offset);
		return [range];
	});
}
