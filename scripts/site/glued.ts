/** Two words that only the style sheet sets apart. */
export interface Glued {
	/** End of the one and beginning of the other: `目录|对照`. */
	words: string;
	/** The elements between them, from their common parent. */
	between: string;
}

/**
 * Runs in a page: words that stand apart on the screen but touch in the HTML, so that text browsers, reader view and
 * machines read one word. Told by the box between them (a block, a flexible or a grid item made of an inline element) or by the gap.
 */
export function findGlued(): Glued[] {
	/** Elements every reader of HTML sets on lines or in cells of their own. */
	const apart =
		'address,article,aside,blockquote,br,button,caption,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,hr,input,legend,li,main,menu,nav,ol,optgroup,option,p,pre,search,section,select,summary,table,tbody,td,textarea,tfoot,th,thead,tr,ul';
	const skipped = 'script,style,template,noscript,svg,select,textarea,[aria-hidden=true]';
	const found = new Map<string, Glued>();
	let before: Text | null = null;
	let sawBreak = false;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
		node instanceof Element && node.matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node instanceof Element) {
			sawBreak ||= node.matches('br,hr,input');
			continue;
		}
		if (!(node instanceof Text) || node.data === '') continue;
		if (node.data.trim() === '') {
			sawBreak = true;
			continue;
		}
		if (!hasBox(node)) continue;
		if (before && !sawBreak) look(before, node);
		before = node;
		sawBreak = false;
	}
	return [...found.values()];

	function look(one: Text, other: Text): void {
		const touches = /[\p{L}\p{N}]$/u.test(one.data) && /^[\p{L}\p{N}]/u.test(other.data);
		if (!touches) return;
		const range = new Range();
		range.setStart(one, 0);
		range.setEnd(other, 1);
		const common = range.commonAncestorContainer;
		const chains = [climb(one, common), climb(other, common)] as const;
		const crossed = chains.flat();
		if (crossed.some((element) => element.matches(apart))) return;
		const isBox = crossed.some((element) => !/^(?:inline|contents|ruby|none)/.test(getComputedStyle(element).display));
		if (!isBox && !hasGap(one, other)) return;
		const between = chains.map((chain) => chain.map(name).reverse().join('>') || '#text').join(' | ');
		const parent = common instanceof Element ? name(common) : '';
		found.set(`${parent} ${between}`, { words: `${one.data.slice(-8)}|${other.data.slice(0, 8)}`, between: `${parent}: ${between}` });
	}

	/** Elements from a text up to an ancestor, the ancestor left out. */
	function climb(text: Text, top: Node): Element[] {
		const chain: Element[] = [];
		for (let element = text.parentElement; element && element !== top; element = element.parentElement) chain.push(element);
		return chain;
	}

	/** True when more than a fifth of a character parts two texts of a line. */
	function hasGap(one: Text, other: Text): boolean {
		const [left, right] = [boxOf(one, one.length - 1), boxOf(other, 0)];
		if (!left || !right) return false;
		const size = parseFloat(getComputedStyle(one.parentElement ?? document.body).fontSize);
		const isOneLine = right.top < left.bottom && right.bottom > left.top;
		return isOneLine && right.left - left.right > size * 0.2 + 1;
	}

	function boxOf(text: Text, at: number): DOMRect | undefined {
		const range = new Range();
		range.setStart(text, at);
		range.setEnd(text, at + 1);
		return range.getClientRects()[0];
	}

	function hasBox(text: Text): boolean {
		const range = new Range();
		range.selectNodeContents(text);
		return range.getClientRects().length > 0;
	}

	function name(element: Element): string {
		return element.tagName.toLowerCase() + [...element.classList].map((one) => `.${one}`).join('');
	}
}
