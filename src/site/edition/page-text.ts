/** The page's text as the browser's own search sees it, and where a selection stands in it. */
export interface PageText {
	text: string;
	start: number;
	end: number;
}

const blocks = /^(block|list-item|table|table-row|table-cell|flex|grid)$/;

/** Collects the visible text of the page, blocks apart by line ends, and the offsets of a range in it. */
export function readPageText(range: Range): PageText {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
		if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
		const element = node as Element;
		return element.matches('script, style, .tools, .say') || getComputedStyle(element).display === 'none'
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_ACCEPT;
	});
	const page: PageText = { text: '', start: -1, end: -1 };
	let block: Element | null = null;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!(node instanceof Text)) continue;
		const holder = blockOf(node.parentElement);
		if (holder !== block && page.text && !page.text.endsWith('\n')) page.text += '\n';
		block = holder;
		if (range.intersectsNode(node)) {
			const from = node === range.startContainer ? range.startOffset : 0;
			const to = node === range.endContainer ? range.endOffset : node.length;
			if (page.start < 0) page.start = page.text.length + from;
			page.end = page.text.length + to;
		}
		page.text += node.data;
	}
	return page;
}

function blockOf(element: Element | null): Element | null {
	// A run-in title is set in line, yet the browser's search never matches across its end.
	while (element && !/^(?:P|H[1-6])$/.test(element.tagName) && !blocks.test(getComputedStyle(element).display))
		element = element.parentElement;
	return element;
}
